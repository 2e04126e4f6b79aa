package declarations.read;

import declarations.document.Reading.Remark;
import java.util.List;
import java.util.Locale;

/** Says where a name promises another format than the content has. */
final class Mismatch {
    private Mismatch() {}

    static List<Remark> of(String name, Format found) {
        boolean promisesOther = Format.promised(name)
                .map(promised -> promised != found)
                .orElse(found.isPackaged() && Format.isNamed(name));
        if (!promisesOther) {
            return List.of();
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return List.of(new Remark(
                "TYPE_MISMATCH",
                "its name ends in " + ending + ", its content is " + found.mediaType()
                        + " and was read as that; see that it is the right file, and rename it"));
    }
}
