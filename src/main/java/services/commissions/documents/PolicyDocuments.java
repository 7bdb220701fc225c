package services.commissions.documents;

import domain.commissions.BaseComponent;
import domain.commissions.CommissionPolicy;
import domain.commissions.Condition;
import domain.commissions.DiscountTreatment;
import domain.commissions.FeeGroup;
import domain.commissions.Rule;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads commission policies from JSON. */
public final class PolicyDocuments {

    private enum Rounding {
        HALF_UP(RoundingMode.HALF_UP),
        HALF_EVEN(RoundingMode.HALF_EVEN),
        DOWN(RoundingMode.DOWN),
        UP(RoundingMode.UP);

        private final RoundingMode mode;

        Rounding(RoundingMode mode) {
            this.mode = mode;
        }
    }

    private static final int MOST_GROUPS = 8;
    private static final int MOST_RULES = 500;

    private final Set<String> groupKeys = new HashSet<>();
    private final Set<String> ruleKeys = new HashSet<>();

    private PolicyDocuments() {}

    /**
     * @throws DocumentRefused with every mistake
     */
    public static CommissionPolicy read(String json) {
        var problems = new Problems();
        var policy = new PolicyDocuments().policy(Place.root(JsonText.tree(json), problems));
        problems.refuseIfAny();
        return policy;
    }

    private CommissionPolicy policy(Place place) {
        if (!place.isObject("policy", "version", "rounding", "groups")) {
            return new CommissionPolicy("", 0, RoundingMode.HALF_UP, List.of());
        }
        var rounding = place.at("rounding");
        var groups = new ArrayList<FeeGroup>();
        var elements = place.at("groups").elements();
        requireCount(place.at("groups"), elements.size(), MOST_GROUPS);
        for (var element : elements) {
            if (element.isObject("key", "label", "rules")) {
                groups.add(group(element));
            }
        }
        return new CommissionPolicy(
                place.at("policy").text().orElse(""),
                place.at("version").integer().orElse(0L),
                rounding.isThere()
                        ? rounding.oneOf(Rounding.class).orElse(Rounding.HALF_UP).mode
                        : RoundingMode.HALF_UP,
                groups);
    }

    private FeeGroup group(Place place) {
        var rules = new ArrayList<Rule>();
        var elements = place.at("rules").elements();
        requireCount(place.at("rules"), elements.size(), MOST_RULES);
        var key = key(place, groupKeys);
        for (var element : elements) {
            if (element.isObject(
                    "key",
                    "label",
                    "when",
                    "validFrom",
                    "validUntil",
                    "base",
                    "discounts",
                    "fee",
                    "onRefund")) {
                rules.add(rule(element));
            }
        }
        return new FeeGroup(key, label(place, key), rules);
    }

    private Rule rule(Place place) {
        var key = key(place, ruleKeys);
        var from = place.at("validFrom");
        var until = place.at("validUntil");
        var validFrom = from.isThere() ? from.instant().orElse(null) : null;
        var validUntil = until.isThere() ? until.instant().orElse(null) : null;
        if (validFrom != null && validUntil != null && !validUntil.isAfter(validFrom)) {
            until.problem("must be after validFrom");
        }
        var discounts = place.at("discounts");
        return new Rule(
                key,
                label(place, key),
                place.at("when").isThere()
                        ? ConditionReading.read(place.at("when"))
                        : Condition.ALWAYS,
                validFrom,
                validUntil,
                base(place.at("base")),
                discounts.isThere()
                        ? discounts
                                .oneOf(DiscountTreatment.class)
                                .orElse(DiscountTreatment.SELLER_FUNDED)
                        : DiscountTreatment.SELLER_FUNDED,
                FeeReading.fee(place.at("fee")),
                FeeReading.onRefund(place.at("onRefund")));
    }

    private static Set<BaseComponent> base(Place place) {
        if (!place.isThere()) {
            return EnumSet.of(BaseComponent.ITEM);
        }
        var base = EnumSet.noneOf(BaseComponent.class);
        var elements = place.elements();
        for (var element : elements) {
            element.oneOf(BaseComponent.class)
                    .ifPresent(
                            component -> {
                                if (!base.add(component)) {
                                    element.problem("is named twice");
                                }
                            });
        }
        if (elements.isEmpty()) {
            place.problem("must not be empty");
        }
        if (base.contains(BaseComponent.ITEM) && base.contains(BaseComponent.ITEM_NET)) {
            place.problem("has either ITEM or ITEM_NET, not both");
        }
        return base;
    }

    private static String key(Place place, Set<String> taken) {
        var key = place.at("key").text().orElse("");
        if (!key.isEmpty() && !taken.add(key)) {
            place.at("key").problem("is used twice");
        }
        return key;
    }

    private static String label(Place place, String key) {
        return place.at("label").isThere() ? place.at("label").text().orElse(key) : key;
    }

    private static void requireCount(Place place, int count, int most) {
        if (place.isThere() && count == 0) {
            place.problem("must not be empty");
        }
        if (count > most) {
            place.problem("has more than %d entries".formatted(most));
        }
    }
}
