package views.shop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Structured data for search engines, safe to print inside a script element: nothing in it can end
 * that element, whatever the titles contain.
 */
public record JsonLd(String value) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static JsonLd of(Object graph) {
        return new JsonLd(
                JSON.writeValueAsString(graph)
                        .replace("<", "\\u003c")
                        .replace(">", "\\u003e")
                        .replace("&", "\\u0026")
                        .replace("\u2028", "\\u2028")
                        .replace("\u2029", "\\u2029"));
    }

    /** The way from the start page, as search engines want it. */
    public static Map<String, Object> breadcrumbs(List<Link> crumbs, String publicAddress) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (var crumb : crumbs) {
            items.add(
                    typed(
                            "ListItem",
                            Map.of(
                                    "position",
                                    items.size() + 1,
                                    "name",
                                    crumb.text(),
                                    "item",
                                    publicAddress + crumb.href())));
        }
        return typed("BreadcrumbList", Map.of("itemListElement", items));
    }

    public static Map<String, Object> typed(String type, Map<String, Object> properties) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@type", type);
        node.putAll(properties);
        return node;
    }

    public static JsonLd graph(List<Map<String, Object>> nodes) {
        Map<String, Object> graph = new LinkedHashMap<>();
        graph.put("@context", "https://schema.org");
        graph.put("@graph", nodes);
        return of(graph);
    }
}
