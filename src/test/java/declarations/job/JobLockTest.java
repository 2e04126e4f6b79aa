package declarations.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobLockTest {
    @TempDir
    private Path folder;

    @Test
    void aSecondRunIsToldWhoHasTheLock() {
        try (JobLock held = JobLock.take("sco", folder)) {
            assertThatThrownBy(() -> JobLock.take("sco", folder))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("pid " + ProcessHandle.current().pid() + ", since ")
                    .satisfies(
                            thrown -> assertThat(((Failure) thrown).exitCode()).isEqualTo(4));
        }
    }

    @Test
    void whoOnlyLooksIsWaitedFor() throws Exception {
        JobLock looking = JobLock.takeToLook(folder).orElseThrow();
        CompletableFuture<JobLock> run = CompletableFuture.supplyAsync(() -> JobLock.take("sco", folder));
        TimeUnit.MILLISECONDS.sleep(500);
        assertThat(run).isNotDone();
        looking.close();
        run.get(20, TimeUnit.SECONDS).close();
    }

    @Test
    void whoOnlyLooksDoesNotWaitForARun() {
        try (JobLock run = JobLock.take("sco", folder)) {
            assertThat(JobLock.takeToLook(folder)).isEmpty();
            assertThat(JobLock.holder(folder)).startsWith("pid ");
        }
    }

    @Test
    void theLockIsFreeAfterwards() {
        JobLock.take("sco", folder).close();
        JobLock.take("sco", folder).close();
    }

    @Test
    void aFileThatADeadRunLeftIsNoLock() throws IOException {
        Files.writeString(folder.resolve("lock"), "pid 1, since 2001-06-15T00:00:00Z\n");
        JobLock.take("sco", folder).close();
    }

    @Test
    void aFolderThatCannotBeMadeIsAStorageFault() throws IOException {
        Path file = Files.writeString(folder.resolve("data"), "a file where a folder should be");
        assertThatThrownBy(() -> JobLock.take("sco", file.resolve("sco")))
                .isInstanceOf(Failure.class)
                .satisfies(thrown -> assertThat(((Failure) thrown).exitCode()).isEqualTo(5));
    }
}
