package declarations.catalogue;

import declarations.clue.FileNames;
import declarations.document.FileState;
import declarations.document.Problem;
import declarations.document.Problem.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Looks at a documents folder: which files there are, and the digest of each. Nothing in it is ever changed. */
public final class DocumentsFolder {
    private final Path folder;
    private final long maxBytes;
    private final Duration settle;
    private final List<FileState> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Sighting> restless = new ArrayList<>();

    private DocumentsFolder(Path folder, long maxBytes, Duration settle) {
        this.folder = folder;
        this.maxBytes = maxBytes;
        this.settle = settle;
    }

    /**
     * Looks at every file, and again, after one wait for all of them, at those that are being written.
     *
     * @param maxBytes a larger file is not opened
     * @param settle a file changed less long ago is looked at again
     * @throws UncheckedIOException around a {@link NoSuchFileException}, {@link NotDirectoryException} or
     *     {@link java.nio.file.AccessDeniedException}, where there is no such folder or it can't be listed
     */
    public static Survey survey(Path documents, long maxBytes, Duration settle) {
        try {
            Path folder = documents.toRealPath();
            DocumentsFolder found = new DocumentsFolder(folder, maxBytes, settle);
            list(folder).forEach(found::meet);
            found.lookAgain();
            found.files.sort(Comparator.comparing(FileState::path));
            found.problems.sort(Problem.BY_FILE);
            return new Survey(found.files, found.problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a file of this name would be looked at: not hidden, not temporary, not one that stands beside documents. */
    public static boolean takesName(String name) {
        return !FolderNames.isTemporary(name) && !FolderNames.isBeside(name);
    }

    private static List<Path> list(Path directory) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            List<Path> list = new ArrayList<>();
            entries.forEach(list::add);
            return list;
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private void meet(Path file) {
        String path = FolderNames.below(folder, file);
        if (FolderNames.isTemporary(FileNames.last(path))) {
            add(path, "TEMP_OR_HIDDEN", Severity.SKIPPED, "hidden or temporary; rename it if it is a document");
            return;
        }
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isDirectory()) {
                list(file).forEach(this::meet);
            } else if (!FolderNames.isBeside(FileNames.last(path))) {
                meet(file, path, attributes);
            }
        } catch (IOException e) {
            unreadable(path, e);
        }
    }

    private void meet(Path file, String path, BasicFileAttributes attributes) throws IOException {
        if (!attributes.isRegularFile()) {
            String what = attributes.isSymbolicLink() ? "a link" : "a pipe, socket or device";
            add(path, "NOT_REGULAR_FILE", Severity.SKIPPED, what + "; put the file itself in its place");
        } else if (!isFoundAgain(file, path)) {
            add(path, "UNREADABLE", Severity.REJECTED, "its name is not valid UTF-8; rename it");
        } else if (attributes.size() > maxBytes) {
            String detail = attributes.size() + " bytes, more than limits.bytes allows (" + maxBytes
                    + "); raise the limit, or split the file";
            add(path, "TOO_LARGE", Severity.REJECTED, detail);
        } else {
            Sighting sighting = Sighting.of(file, path, attributes);
            if (!sighting.unsettled(settle).isZero() || !take(sighting)) {
                restless.add(sighting.again());
            }
        }
    }

    /** Whether the path as text leads back to the file: bytes that are no text are lost on the way. */
    private boolean isFoundAgain(Path file, String path) {
        try {
            return folder.resolve(path).equals(file);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private void lookAgain() {
        restless.stream()
                .map(sighting -> sighting.unsettled(settle))
                .max(Comparator.naturalOrder())
                .ifPresent(DocumentsFolder::pause);
        for (Sighting sighting : restless) {
            try {
                if (!sighting.again().equals(sighting) || !take(sighting)) {
                    String detail = "it is still being written; the next run takes it";
                    add(sighting.path(), "UNSTABLE", Severity.SKIPPED, detail);
                }
            } catch (IOException e) {
                unreadable(sighting.path(), e);
            }
        }
    }

    private boolean take(Sighting sighting) throws IOException {
        Optional<FileState> state = sighting.hashed();
        state.ifPresent(files::add);
        return state.isPresent();
    }

    private static void pause(Duration wait) {
        try {
            TimeUnit.NANOSECONDS.sleep(wait.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // somebody wants us to end: no more waiting
        }
    }

    private void unreadable(String path, IOException cause) {
        if (!(cause instanceof NoSuchFileException)) { // what vanished meanwhile was never there
            add(path, "UNREADABLE", Severity.REJECTED, "it can't be opened; give this user the right to read it");
        }
    }

    private void add(String path, String code, Severity severity, String detail) {
        problems.add(new Problem(path, code, severity, detail, null));
    }
}
