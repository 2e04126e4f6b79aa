package declarations.report.chart;

import java.util.Base64;

/** The matrix of very many declarations as a picture, a dot a cell: rows later ones, columns earlier ones, by date. */
public final class MatrixPicture {
    /** Nothing, the half that can be filled, and the steps of the light theme; the style sheet turns them for the dark. */
    private static final int[] PALETTE = {
        0xFBFAF6, 0xFFFFFF, 0xE2E8F1, 0xC8D4E7, 0xAABFDB, 0x8AA8CF, 0x44689E, 0x2C4F88, 0x12305F
    };

    private MatrixPicture() {}

    /** As an address that holds the picture itself. */
    public static String address(ShareTable shares) {
        int size = shares.dated().size();
        Steps steps = Steps.ofShares();
        byte[][] dots = new byte[size][size];
        for (int row = 1; row < size; row++) {
            for (int column = 0; column < row; column++) {
                dots[row][column] = (byte) (1 + steps.step(shares.share(row, column)));
            }
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(Png.of(dots, PALETTE));
    }
}
