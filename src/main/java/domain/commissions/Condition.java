package domain.commissions;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When a rule matches. A leaf whose input is missing is false, a money leaf also where the order is
 * in another currency.
 */
public sealed interface Condition {

    Condition ALWAYS = new All(List.of());

    boolean holds(LineFacts facts);

    /** The field that decided, of a condition that does not hold; empty where none took part. */
    Optional<Field> decidedBy(LineFacts facts);

    /** The first field in it, going down before going on. */
    Optional<Field> firstField();

    record All(List<Condition> parts) implements Condition {

        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(LineFacts facts) {
            for (var part : parts) {
                if (!part.holds(facts)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Optional<Field> decidedBy(LineFacts facts) {
            for (var part : parts) {
                if (!part.holds(facts)) {
                    return part.decidedBy(facts);
                }
            }
            return Optional.empty();
        }

        @Override
        public Optional<Field> firstField() {
            return parts.stream().flatMap(part -> part.firstField().stream()).findFirst();
        }
    }

    record Any(List<Condition> parts) implements Condition {

        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(LineFacts facts) {
            for (var part : parts) {
                if (part.holds(facts)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Optional<Field> decidedBy(LineFacts facts) {
            return parts.isEmpty() ? Optional.empty() : parts.getLast().decidedBy(facts);
        }

        @Override
        public Optional<Field> firstField() {
            return parts.stream().flatMap(part -> part.firstField().stream()).findFirst();
        }
    }

    record Not(Condition part) implements Condition {

        @Override
        public boolean holds(LineFacts facts) {
            return !part.holds(facts);
        }

        @Override
        public Optional<Field> decidedBy(LineFacts facts) {
            return part.firstField();
        }

        @Override
        public Optional<Field> firstField() {
            return part.firstField();
        }
    }

    /** A condition on one field. */
    sealed interface Leaf extends Condition {

        Field field();

        @Override
        default Optional<Field> decidedBy(LineFacts facts) {
            return firstField();
        }

        @Override
        default Optional<Field> firstField() {
            return Optional.of(field());
        }
    }

    /** Whether one of the field's texts is among these; {@code negated}: whether none is. */
    record OneOf(Field field, Set<String> values, boolean negated) implements Leaf {

        public OneOf {
            values = Set.copyOf(values);
        }

        @Override
        public boolean holds(LineFacts facts) {
            return isOneOf(facts) != negated;
        }

        private boolean isOneOf(LineFacts facts) {
            if (!field.isList()) {
                var text = facts.text(field);
                return text != null && values.contains(text);
            }
            for (var text : facts.texts(field)) {
                if (values.contains(text)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** How the field's whole number compares with this one. */
    record NumberIs(Field field, Comparison comparison, long value) implements Leaf {

        @Override
        public boolean holds(LineFacts facts) {
            var number = facts.number(field);
            return number != null && comparison.holds(number, value);
        }
    }

    /** How the field's amount compares with this one, in minor units. */
    record AmountIs(Field field, Comparison comparison, long value, Currency currency)
            implements Leaf {

        @Override
        public boolean holds(LineFacts facts) {
            if (!currency.equals(facts.currency())) {
                return false;
            }
            var amount = facts.number(field);
            return amount != null && comparison.holds(amount, value);
        }
    }
}
