package domain.commissions;

import java.util.List;

/** Rules of which at most one charges a line: the first that matches. */
public record FeeGroup(String key, String label, List<Rule> rules) {

    public FeeGroup {
        rules = List.copyOf(rules);
    }
}
