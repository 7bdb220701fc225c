package services.search;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A source that is one statement with {@code id}, {@code title} and {@code detail}. */
record SqlSearchSource(
        JdbcClient jdbc,
        SearchHit.Kind kind,
        String permission,
        String statement,
        Parameters parameters)
        implements SearchSource {

    /** What the statement needs besides {@code :like}, {@code :text} and {@code :most}. */
    interface Parameters {
        Map<String, Object> now();
    }

    @Override
    public List<SearchHit> find(String text, int most) {
        return jdbc.sql(statement)
                .param("text", text)
                .param("like", "%" + escaped(text) + "%")
                .param("most", most)
                .params(parameters.now())
                .query(
                        (row, _) ->
                                new SearchHit(
                                        kind,
                                        row.getString("id"),
                                        row.getString("title"),
                                        row.getString("detail")))
                .list();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
