package services.imports.formats;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import services.imports.tables.TableRow;

/** The attributes of WooCommerce records, and which of them tell a product's variations apart. */
record WooCommerceAttributes(WooCommerceColumns columns) {

    /** Values by name, as written, in the file's order. */
    Map<String, String> of(TableRow row) {
        var attributes = new LinkedHashMap<String, String>();
        for (var attribute : columns.attributes) {
            var name = row.word(attribute.name());
            if (!name.isEmpty()) {
                attributes.put(name, row.text(attribute.values()));
            }
        }
        return attributes;
    }

    /**
     * Names of what variations differ in: those for which at least one has a value. One that all
     * leave open is a property of the product.
     */
    List<String> options(TableRow parent, List<TableRow> variations) {
        var names = new LinkedHashSet<>(of(parent).keySet());
        variations.forEach(variation -> names.addAll(of(variation).keySet()));
        return names.stream()
                .filter(name -> variations.stream().anyMatch(row -> valueOf(row, name).isPresent()))
                .toList();
    }

    Optional<String> valueOf(TableRow row, String name) {
        return Optional.ofNullable(of(row).get(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
