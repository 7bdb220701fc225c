package services.search;

import java.util.List;

/** Hits of one kind; asked only for people who hold its permission. */
interface SearchSource {

    String permission();

    /** At most {@code most} hits, best first; called in a read-only transaction. */
    List<SearchHit> find(String text, int most);
}
