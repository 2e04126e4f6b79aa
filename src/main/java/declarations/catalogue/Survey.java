package declarations.catalogue;

import declarations.document.FileState;
import declarations.document.Problem;
import java.util.List;

/**
 * The files of a documents folder as they were found. Each file is in one of the two lists, and in one only.
 *
 * @param files what can be read, by path
 * @param problems what was refused or left aside, by file
 */
public record Survey(List<FileState> files, List<Problem> problems) {
    public Survey {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }
}
