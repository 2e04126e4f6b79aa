package declarations.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
