package services.commissions.documents;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as text and as a tree; a key that stands twice in an object is a mistake. */
final class JsonText {

    static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    private JsonText() {}

    static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            throw new DocumentRefused(
                    List.of(
                            new Problem(
                                    "",
                                    "This is not JSON: %s (line %d, column %d)"
                                            .formatted(
                                                    broken.getOriginalMessage(),
                                                    place == null ? 0 : place.getLineNr(),
                                                    place == null ? 0 : place.getColumnNr()))));
        }
    }
}
