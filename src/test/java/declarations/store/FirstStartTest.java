package declarations.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class FirstStartTest {
    private static final int MOMENTS = 5;

    @Parameter
    private Engine engine = Engine.H2;

    @TempDir
    private Path folder;

    /** The moments lie in the second half of what a start takes: before that, Java itself is still starting. */
    @Test
    void aFirstStartThatIsKilledAtAnyMomentIsMadeGoodByTheNext() throws Exception {
        long began = System.nanoTime();
        assertThat(OtherProcess.start("", "open", engine.newAddress(folder.resolve("undisturbed")))
                        .waitFor())
                .isZero();
        long whole = System.nanoTime() - began;
        for (int i = 0; i < MOMENTS; i++) {
            Address address = engine.newAddress(folder.resolve("killed " + i));
            Process killed = OtherProcess.start("", "open", address);
            killed.waitFor(whole * (MOMENTS + i) / (2 * MOMENTS), TimeUnit.NANOSECONDS);
            killed.destroyForcibly().waitFor();
            try (Database database = Database.open(address)) {
                assertThat(Schema.version(database.dataSource())).isEqualTo(Schema.NEWEST);
                assertThat(Store.in(database.dataSource()).runs(1)).isEmpty();
            }
        }
    }
}
