package services.commissions.documents;

import domain.commissions.Comparison;
import domain.commissions.Condition;
import domain.commissions.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads conditions: all, any, not, or a leaf. */
final class ConditionReading {

    private static final int MOST_LEVELS = 8;

    private ConditionReading() {}

    static Condition read(Place place) {
        return read(place, 1).orElse(Condition.ALWAYS);
    }

    private static Optional<Condition> read(Place place, int level) {
        if (level > MOST_LEVELS) {
            place.problem("Conditions have at most 8 levels");
            return Optional.empty();
        }
        for (var connective : List.of("all", "any", "not")) {
            if (place.at(connective).isThere()) {
                return place.isObject(connective)
                        ? Optional.of(connected(place.at(connective), connective, level))
                        : Optional.empty();
            }
        }
        return place.isObject("field", "op", "value", "currency") ? leaf(place) : Optional.empty();
    }

    private static Condition connected(Place place, String connective, int level) {
        if (connective.equals("not")) {
            return new Condition.Not(read(place, level + 1).orElse(Condition.ALWAYS));
        }
        var parts = new ArrayList<Condition>();
        for (var element : place.elements()) {
            read(element, level + 1).ifPresent(parts::add);
        }
        return connective.equals("all") ? new Condition.All(parts) : new Condition.Any(parts);
    }

    private static Optional<Condition> leaf(Place place) {
        var name = place.at("field").text();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var field =
                Arrays.stream(Field.values())
                        .filter(one -> one.key().equals(name.get()))
                        .findFirst();
        if (field.isEmpty()) {
            place.at("field").problem("is not a known field");
            return Optional.empty();
        }
        if (field.get().kind() != Field.Kind.MONEY && place.at("currency").isThere()) {
            place.at("currency").problem("is only for amounts");
        }
        return place.at("op")
                .text()
                .flatMap(
                        op ->
                                switch (field.get().kind()) {
                                    case TEXT -> texts(place, field.get(), op, true);
                                    case TEXTS -> texts(place, field.get(), op, false);
                                    case NUMBER -> number(place, field.get(), op);
                                    case MONEY -> amount(place, field.get(), op);
                                });
    }

    private static Optional<Condition> texts(
            Place place, Field field, String op, boolean comparable) {
        var value = place.at("value");
        if (op.equals("eq") && comparable) {
            return value.text().map(text -> new Condition.OneOf(field, Set.of(text), false));
        }
        if (op.equals("in") || op.equals("notIn")) {
            return Optional.of(
                    new Condition.OneOf(field, Set.copyOf(value.texts()), op.equals("notIn")));
        }
        return unknown(place, comparable ? "eq, in, notIn" : "in, notIn");
    }

    private static Optional<Condition> number(Place place, Field field, String op) {
        var comparison = comparison(op);
        if (comparison.isEmpty()) {
            return unknown(place, "eq, gt, gte, lt, lte");
        }
        return place.at("value")
                .integer()
                .map(value -> new Condition.NumberIs(field, comparison.get(), value));
    }

    private static Optional<Condition> amount(Place place, Field field, String op) {
        var comparison = comparison(op).filter(one -> one != Comparison.EQ);
        var currency = MoneyTexts.currency(place.at("currency"));
        if (comparison.isEmpty()) {
            return unknown(place, "gt, gte, lt, lte");
        }
        return currency.flatMap(
                known ->
                        MoneyTexts.amount(place.at("value"), known)
                                .map(
                                        value ->
                                                new Condition.AmountIs(
                                                        field, comparison.get(), value, known)));
    }

    private static Optional<Comparison> comparison(String op) {
        return switch (op) {
            case "eq" -> Optional.of(Comparison.EQ);
            case "gt" -> Optional.of(Comparison.GT);
            case "gte" -> Optional.of(Comparison.GTE);
            case "lt" -> Optional.of(Comparison.LT);
            case "lte" -> Optional.of(Comparison.LTE);
            default -> Optional.empty();
        };
    }

    private static Optional<Condition> unknown(Place place, String allowed) {
        place.at("op").problem("must be one of " + allowed);
        return Optional.empty();
    }
}
