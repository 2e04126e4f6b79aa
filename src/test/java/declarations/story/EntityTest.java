package declarations.story;

import static org.assertj.core.api.Assertions.assertThat;

import declarations.story.Entity.Kind;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTest {
    private static final String[] SIGNS = {"\\", "\n", "\t", "\r", "n", "t", "a", " ", "é", "国", "\\n", "🌊", "#"};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsWrittenIsReadAsItWas(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            TreeMap<String, String> fields = new TreeMap<>();
            for (int field = 0; field < 4; field++) {
                fields.put(any(random), any(random));
            }
            Entity entity = new Entity(Kind.DOCUMENT, "d", fields);
            assertThat(Entity.read(Kind.DOCUMENT, "d", entity.written()))
                    .as("seed %d", seed)
                    .isEqualTo(entity);
        }
    }

    private static String any(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(SIGNS[random.nextInt(SIGNS.length)]);
        }
        return text.toString();
    }

    @Test
    void aDifferenceMakesTheLaterSnapshotOfTheEarlier() {
        Entity stays = new Entity(Kind.SETTING, "a", new TreeMap<>(Map.of("value", "1")));
        Entity changes = new Entity(Kind.SETTING, "b", new TreeMap<>(Map.of("value", "1")));
        Entity changed = new Entity(Kind.SETTING, "b", new TreeMap<>(Map.of("value", "2")));
        Entity goes = new Entity(Kind.DOCUMENT, "b", new TreeMap<>(Map.of("value", "1")));
        Snapshot.Difference difference =
                new Snapshot(List.of(stays, changed)).since(new Snapshot(List.of(stays, changes, goes)));
        assertThat(difference.put()).containsExactly(changed);
        assertThat(difference.gone()).containsExactly(goes);
    }
}
