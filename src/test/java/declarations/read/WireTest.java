package declarations.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import declarations.document.Block;
import declarations.document.Block.Layout;
import declarations.document.Reading;
import declarations.document.Reading.Remark;
import declarations.document.Reading.Text;
import declarations.document.Reading.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WireTest {
    private static final Reading TEXT = new Text(
            "ab".repeat(32),
            "text/html",
            "UTF-8",
            List.of(new Block(Layout.HEADING, "七湖 𝒽\n\0"), new Block(Layout.LIST_ITEM, "x".repeat(100_000))),
            Reading.properties(Map.of("title", "", "dc.title", "Озёра")),
            List.of(new Remark("PARTIAL", "cut; mend it")));

    @Test
    void whatIsSentArrives() throws IOException {
        Reading refused = new Unreadable("cd".repeat(32), new Remark("CORRUPT", "damaged; get another"));
        for (Reading reading : List.of(TEXT, refused)) {
            ByteArrayOutputStream pipe = new ByteArrayOutputStream();
            Frames.write(pipe, Wire.encoded(reading));
            byte[] message = Frames.read(new ByteArrayInputStream(pipe.toByteArray()), 1_000_000);
            assertThat(Wire.reading(message)).isEqualTo(reading);
        }
        Wire.Request request = new Wire.Request("/tmp/копия", "a\nb", "00");
        assertThat(Wire.request(Wire.encoded(request))).isEqualTo(request);
    }

    @Test
    void aDamagedFrameIsNoticed() throws IOException {
        ByteArrayOutputStream pipe = new ByteArrayOutputStream();
        Frames.write(pipe, Wire.encoded(TEXT));
        byte[] good = pipe.toByteArray();
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            byte[] bad = good.clone();
            bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> Frames.read(new ByteArrayInputStream(bad), 1_000_000))
                    .isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> Frames.read(new ByteArrayInputStream(good), 1000))
                .isInstanceOf(IOException.class);
    }

    /** Whoever took over the process may send what he likes, with a good checksum. */
    @Test
    void whatIsNoReadingIsRefused() {
        byte[] good = Wire.encoded(TEXT);
        Random random = new Random(12);
        for (int i = 0; i < 2000; i++) {
            byte[] bad = good.clone();
            int at = random.nextInt(300);
            bad[at] = (byte) random.nextInt();
            try {
                assertThat(Wire.reading(bad)).isNotNull();
            } catch (IOException e) {
                assertThat(e).hasNoSuppressedExceptions();
            }
        }
    }
}
