package declarations.phrase;

/**
 * A phrase in one year.
 *
 * @param documents dated works of the year in the phrase's language that have it
 * @param of all dated works of the year in that language
 * @param low lower end of the 95 % interval after Wilson, 0 to 1
 * @param high upper end
 */
public record YearUse(String phraseId, int year, int documents, int of, double low, double high) {
    public double share() {
        return (double) documents / of;
    }
}
