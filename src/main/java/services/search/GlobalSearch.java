package services.search;

import domain.people.Permissions;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import services.shared.CurrentUser;

/** One search over everything the asker may see. */
@Component
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + Permissions.ACCOUNT_EDIT + "')")
public class GlobalSearch {

    private static final int MOST_OF_A_KIND = 5;
    private static final int SHORTEST_TEXT = 2;

    private final List<SearchSource> sources;
    private final CurrentUser currentUser;

    GlobalSearch(List<SearchSource> sources, CurrentUser currentUser) {
        this.sources = sources;
        this.currentUser = currentUser;
    }

    /** Empty for a text of fewer than two characters. */
    public List<SearchHit> find(String text) {
        var wanted = text.strip();
        if (wanted.length() < SHORTEST_TEXT || wanted.indexOf('\0') >= 0) {
            return List.of();
        }
        return sources.stream()
                .filter(source -> currentUser.may(source.permission()))
                .flatMap(source -> source.find(wanted, MOST_OF_A_KIND).stream())
                .toList();
    }
}
