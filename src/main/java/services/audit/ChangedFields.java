package services.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns two JSON values into the fields in which they differ, nested ones by their path. */
@Component
class ChangedFields {

    /** What a value without fields of its own is called. */
    private static final String WHOLE = "";

    private final JsonMapper json;

    ChangedFields(JsonMapper json) {
        this.json = json;
    }

    List<AuditEntry.Change> between(@Nullable String before, @Nullable String after) {
        var old = fields(before);
        var now = fields(after);
        var names = new LinkedHashSet<>(old.keySet());
        names.addAll(now.keySet());
        var changes = new ArrayList<AuditEntry.Change>();
        for (var name : names) {
            if (!Objects.equals(old.get(name), now.get(name))) {
                changes.add(new AuditEntry.Change(name, old.get(name), now.get(name)));
            }
        }
        return List.copyOf(changes);
    }

    private Map<String, String> fields(@Nullable String text) {
        var found = new LinkedHashMap<String, String>();
        if (text != null) {
            collect(WHOLE, json.readTree(text), found);
        }
        return found;
    }

    private static void collect(String path, JsonNode node, Map<String, String> found) {
        if (!node.isObject()) {
            found.put(path, node.isValueNode() ? node.asString() : listed(node));
            return;
        }
        for (var field : node.properties()) {
            var name = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
            collect(name, field.getValue(), found);
        }
    }

    private static String listed(JsonNode array) {
        var values = new ArrayList<String>();
        for (var value : array) {
            values.add(value.isValueNode() ? value.asString() : value.toString());
        }
        return String.join(", ", values);
    }
}
