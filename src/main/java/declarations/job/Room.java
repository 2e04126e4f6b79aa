package declarations.job;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Whether disks and memory suffice for a run, told before any work. The needs are estimates on the low side, from the
 * sizes of the documents and of what the last run left: a run that is refused would have failed.
 */
final class Room {
    private static final long MEGABYTE = 1_000_000;

    /** What the store takes at least, and what it takes a byte of text. */
    private static final long STORE = 8 * MEGABYTE;

    private static final long STORE_PER_BYTE = 2;

    /** The same of a report. Its pages that did not change are not written anew. */
    private static final long REPORT = 4 * MEGABYTE;

    private static final long REPORT_PER_BYTE = 6;
    private static final long REPORT_SHARE = 10;

    /** Each of two readers works on a copy, and unpacks some. */
    private static final long TEMPORARY = 8 * MEGABYTE;

    /** The heap of a run with hardly any text, and what it takes a byte of text. */
    private static final long HEAP = 64 * MEGABYTE;

    private static final long HEAP_PER_BYTE = 25;

    /** Of a file that is more than its text, such as a PDF, so much is text. */
    private static final long TEXT_SHARE = 10;

    private Room() {}

    /**
     * What one folder is to take.
     *
     * @param disk whatever tells apart the disks on which folders lie
     * @param free bytes there
     * @param bytes needed
     */
    record Need(Path folder, Object disk, long free, long bytes) {}

    /**
     * Sizes of the documents, in bytes.
     *
     * @param text of what is text in them, about
     * @param largest file
     */
    record Sizes(long text, long largest) {}

    /** Refuses a job whose texts Java has too little memory for. */
    static void requireHeap(JobFile file) {
        requireHeap(file.name(), sizes(file.documents()), Runtime.getRuntime().maxMemory());
    }

    /** Refuses a run for which there is too little room on a disk. */
    static void requireDisk(Home home, JobFile file) {
        Sizes sizes = sizes(file.documents());
        long store = size(home.data(file.name()).resolve("store.mv.db"));
        Path site = file.reports();
        long report = Files.exists(site) ? total(site) / REPORT_SHARE : sizes.text * REPORT_PER_BYTE;
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        List<Need> needs = new ArrayList<>();
        add(needs, home.data(file.name()), STORE + Math.max(store, sizes.text * STORE_PER_BYTE));
        add(needs, site.resolveSibling("."), REPORT + report);
        add(
                needs,
                temporary,
                TEMPORARY + 2 * Math.min(sizes.largest, file.limits().bytes()));
        requireDisk(needs);
    }

    static void requireHeap(String job, Sizes sizes, long heap) {
        long needed = HEAP + sizes.text * HEAP_PER_BYTE;
        if (heap < needed) {
            throw Failure.refused(
                    job + ": too little memory for " + megabytes(sizes.text) + " MB of text: Java may use "
                            + megabytes(heap) + " MB, needed are about " + megabytes(needed)
                            + "; give it more: DECLARATIONS_JAVA_OPTIONS=-Xmx" + megabytes(needed * 3 / 2) + "m");
        }
    }

    /** Folders on one disk share what is free there. */
    static void requireDisk(List<Need> needs) {
        Map<Object, List<Need>> disks =
                needs.stream().collect(Collectors.groupingBy(Need::disk, LinkedHashMap::new, Collectors.toList()));
        for (List<Need> together : disks.values()) {
            long needed = together.stream().mapToLong(Need::bytes).sum();
            long free = together.get(0).free;
            if (free < needed) {
                throw Failure.storage("disk full on "
                        + together.stream()
                                .map(need -> need.folder.normalize().toString())
                                .distinct()
                                .collect(Collectors.joining(" and "))
                        + ": " + megabytes(free) + " MB free, need " + megabytes(needed)
                        + "; make room and run again; the old report is untouched");
            }
        }
    }

    /** Rounded up: nobody is told that 0 MB are needed. */
    private static long megabytes(long bytes) {
        return (bytes + MEGABYTE - 1) / MEGABYTE;
    }

    /** A folder that can't be asked is left for whoever writes to it to complain of. */
    private static void add(List<Need> needs, Path folder, long bytes) {
        try {
            Path there = existing(folder);
            FileStore disk = Files.getFileStore(there);
            needs.add(new Need(folder, disk, disk.getUsableSpace(), bytes));
        } catch (IOException e) {
            // not known to be full
        }
    }

    private static Path existing(Path folder) {
        Path there = folder.toAbsolutePath().normalize();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }

    private static Sizes sizes(Path documents) {
        long[] sizes = new long[2];
        each(documents, file -> {
            String name = String.valueOf(file.path.getFileName()).toLowerCase(Locale.ROOT);
            boolean plain = name.endsWith(".txt") || name.endsWith(".md") || name.endsWith(".html");
            sizes[0] += plain ? file.size : file.size / TEXT_SHARE;
            sizes[1] = Math.max(sizes[1], file.size);
        });
        return new Sizes(sizes[0], sizes[1]);
    }

    private static long total(Path folder) {
        long[] total = new long[1];
        each(folder, file -> total[0] += file.size);
        return total[0];
    }

    private record Sized(Path path, long size) {}

    private static void each(Path folder, Consumer<Sized> taken) {
        try {
            Files.walkFileTree(folder.toRealPath(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()) {
                        taken.accept(new Sized(file, attributes.size()));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // what can't be seen is not counted
        }
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
