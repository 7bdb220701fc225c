package services.commissions.documents;

import domain.commissions.Amounts;
import domain.commissions.Fee;
import domain.commissions.FixedFee;
import domain.commissions.RefundReturn;
import domain.commissions.Tiers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a rule charges and what of it comes back. */
final class FeeReading {

    private enum BoundsPer {
        UNIT,
        LINE
    }

    private enum Return {
        ALL,
        PERCENT_ONLY,
        NONE,
        LESS_ADMIN_FEE
    }

    private static final Fee NOTHING = new Fee(BigDecimal.ZERO, null, null, null, null, false);

    private FeeReading() {}

    static Fee fee(Place place) {
        if (!place.isObject("percent", "tiers", "fixed", "floor", "cap", "boundsPer")) {
            return NOTHING;
        }
        if (place.at("percent").isThere() && place.at("tiers").isThere()) {
            place.problem("has either a percent or tiers, not both");
        }
        var percent = place.at("percent");
        var floor = amounts(place.at("floor"));
        var cap = amounts(place.at("cap"));
        refuseFloorAboveCap(place, floor, cap);
        var boundsPer = place.at("boundsPer");
        return new Fee(
                percent.isThere()
                        ? MoneyTexts.percent(percent).orElse(BigDecimal.ZERO)
                        : BigDecimal.ZERO,
                place.at("tiers").isThere() ? tiers(place.at("tiers")).orElse(null) : null,
                place.at("fixed").isThere() ? fixed(place.at("fixed")).orElse(null) : null,
                floor,
                cap,
                boundsPer.isThere()
                        && boundsPer.oneOf(BoundsPer.class).orElse(BoundsPer.LINE)
                                == BoundsPer.UNIT);
    }

    static RefundReturn onRefund(Place place) {
        if (!place.isThere()) {
            return new RefundReturn.All();
        }
        if (!place.isObject("return", "keepPercent", "keepMax")) {
            return new RefundReturn.All();
        }
        var kind = place.at("return").oneOf(Return.class).orElse(Return.ALL);
        if (kind == Return.LESS_ADMIN_FEE) {
            return new RefundReturn.LessAdminFee(
                    MoneyTexts.percent(place.at("keepPercent")).orElse(BigDecimal.ZERO),
                    amounts(place.at("keepMax")));
        }
        for (var key : List.of("keepPercent", "keepMax")) {
            if (place.at(key).isThere()) {
                place.at(key).problem("is only for LESS_ADMIN_FEE");
            }
        }
        return switch (kind) {
            case ALL, LESS_ADMIN_FEE -> new RefundReturn.All();
            case PERCENT_ONLY -> new RefundReturn.PercentOnly();
            case NONE -> new RefundReturn.None();
        };
    }

    private static @Nullable Amounts amounts(Place place) {
        return place.isThere() ? MoneyTexts.amounts(place) : null;
    }

    private static void refuseFloorAboveCap(
            Place place, @Nullable Amounts floor, @Nullable Amounts cap) {
        if (floor == null || cap == null) {
            return;
        }
        floor.byCurrency()
                .forEach(
                        (currency, least) -> {
                            if (cap.in(currency).orElse(least) < least) {
                                place.at("floor")
                                        .at(currency.getCurrencyCode())
                                        .problem("is above the cap");
                            }
                        });
    }

    private static Optional<FixedFee> fixed(Place place) {
        if (!place.isObject("per", "amounts")) {
            return Optional.empty();
        }
        var amounts = MoneyTexts.amounts(place.at("amounts"));
        return place.at("per").oneOf(FixedFee.Per.class).map(per -> new FixedFee(per, amounts));
    }

    private static Optional<Tiers> tiers(Place place) {
        if (!place.isObject("on", "mode", "currency", "bands")) {
            return Optional.empty();
        }
        var on = place.at("on").oneOf(Tiers.On.class);
        var mode = place.at("mode").oneOf(Tiers.Mode.class);
        if (mode.equals(Optional.of(Tiers.Mode.MARGINAL))
                && on.isPresent()
                && on.get() != Tiers.On.BASE) {
            place.at("mode").problem("MARGINAL is only for tiers on BASE");
        }
        var currency = MoneyTexts.currency(place.at("currency"));
        if (on.isEmpty() || mode.isEmpty() || currency.isEmpty()) {
            return Optional.empty();
        }
        var bands = new ArrayList<Tiers.Band>();
        var elements = place.at("bands").elements();
        for (var element : elements) {
            if (element.isObject("from", "percent")) {
                var from = MoneyTexts.amount(element.at("from"), currency.get());
                var percent = MoneyTexts.percent(element.at("percent"));
                if (from.isPresent() && percent.isPresent()) {
                    refuseDisorder(element.at("from"), bands, from.get());
                    bands.add(new Tiers.Band(from.get(), percent.get()));
                }
            }
        }
        if (place.at("bands").isThere() && elements.isEmpty()) {
            place.at("bands").problem("must not be empty");
        }
        return bands.isEmpty()
                ? Optional.empty()
                : Optional.of(new Tiers(on.get(), mode.get(), currency.get(), bands));
    }

    private static void refuseDisorder(Place place, List<Tiers.Band> before, long from) {
        if (before.isEmpty() && from != 0) {
            place.problem("The first band must start at 0");
        }
        if (!before.isEmpty() && from <= before.getLast().from()) {
            place.problem("must be above the band before it");
        }
    }
}
