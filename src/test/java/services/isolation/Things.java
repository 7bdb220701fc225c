package services.isolation;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.data.domain.Pageable;

/**
 * Values to call methods with, by the type of the parameter: foreign ones, which name something of
 * the victim, and harmless ones, which name nothing.
 *
 * <p>Records are built from their components, enums use their first constant, collections get one
 * element, consumers keep what they are given. Any other type must be named, or the test fails: a
 * new method is never left out.
 */
public final class Things {

    /** A value, and whether it names something of the victim. */
    record Argument(Object value, boolean isForeign) {}

    /** Takes what a method hands out one by one. */
    static final class Sink implements Consumer<Object> {

        private final List<Object> taken = new ArrayList<>();

        @Override
        public void accept(Object one) {
            taken.add(one);
        }

        List<Object> taken() {
            return taken;
        }
    }

    private final Map<Type, List<Object>> foreign = new HashMap<>();
    private final Map<Class<?>, Predicate<Object>> empty = new HashMap<>();
    private final Map<Type, Object> harmless = new HashMap<>();

    Things() {
        harmless(String.class, "isolation");
        harmless(int.class, 0);
        harmless(long.class, 0L);
        harmless(boolean.class, false);
        harmless(Integer.class, 0);
        harmless(Long.class, 0L);
        harmless(Boolean.class, false);
        harmless(byte[].class, new byte[] {'%', 'P', 'D', 'F', '-'});
        harmless(Pageable.class, Pageable.ofSize(50));
        harmless(Instant.class, Instant.EPOCH);
        harmless(LocalDate.class, LocalDate.EPOCH);
        harmless(Locale.class, Locale.ENGLISH);
        harmless(Currency.class, Currency.getInstance("EUR"));
        harmless(BigDecimal.class, BigDecimal.ONE);
        harmless(InputStream.class, new ByteArrayInputStream(new byte[0]));
        harmless(OutputStream.class, OutputStream.nullOutputStream());
    }

    /** A value by which another seller's method call would name something of the victim. */
    public <T> Things foreign(Class<T> type, T value) {
        foreign.computeIfAbsent(type, _ -> new ArrayList<>()).add(value);
        return this;
    }

    /** A value that names nothing of the victim, or of which only nothing may come. */
    public <T> Things harmless(Class<T> type, T value) {
        harmless.put(type, value);
        return this;
    }

    /** For answers of a type of their own: when they say that there was nothing to be found. */
    public <T> Things empty(Class<T> type, Predicate<T> isEmpty) {
        empty.put(type, answer -> isEmpty.test(type.cast(answer)));
        return this;
    }

    boolean saysNothing(Object answer) {
        return empty.getOrDefault(answer.getClass(), _ -> false).test(answer);
    }

    /** Everything that must never appear in an answer to somebody else. */
    Collection<String> secrets() {
        return foreign.values().stream().flatMap(List::stream).map(Object::toString).toList();
    }

    List<Argument> argumentsFor(Type type) {
        var named = foreign.get(type);
        if (named != null) {
            return named.stream().map(value -> new Argument(value, true)).toList();
        }
        if (harmless.containsKey(type)) {
            return List.of(new Argument(harmless.get(type), false));
        }
        return switch (type) {
            case ParameterizedType generic -> inCollection(generic);
            case Class<?> plain when plain.isEnum() ->
                    List.of(new Argument(plain.getEnumConstants()[0], false));
            case Class<?> plain when plain.isRecord() -> record(plain);
            default -> throw unknown(type);
        };
    }

    private List<Argument> inCollection(ParameterizedType type) {
        var raw = (Class<?>) type.getRawType();
        if (raw == Consumer.class) {
            return List.of(new Argument(new Sink(), false));
        }
        if (raw == Optional.class) {
            return each(type, Optional::of);
        }
        if (raw.isAssignableFrom(List.class)) {
            return each(type, List::of);
        }
        if (raw.isAssignableFrom(Set.class)) {
            return each(type, Set::of);
        }
        if (raw == Map.class) {
            return List.of(new Argument(Map.of(), false));
        }
        throw unknown(type);
    }

    private List<Argument> each(ParameterizedType type, Function<Object, Object> wrap) {
        return argumentsFor(type.getActualTypeArguments()[0]).stream()
                .map(one -> new Argument(wrap.apply(one.value()), one.isForeign()))
                .toList();
    }

    /** One record per foreign value of any component. */
    private List<Argument> record(Class<?> type) {
        var components =
                Arrays.stream(type.getRecordComponents())
                        .map(component -> argumentsFor(component.getGenericType()))
                        .toList();
        var most = components.stream().mapToInt(List::size).max().orElse(1);
        var built = new ArrayList<Argument>();
        for (int i = 0; i < most; i++) {
            var round = i;
            var arguments = components.stream().map(all -> all.get(round % all.size())).toList();
            built.add(
                    new Argument(
                            construct(type, arguments.stream().map(Argument::value).toArray()),
                            arguments.stream().anyMatch(Argument::isForeign)));
        }
        return built;
    }

    private static Object construct(Class<?> type, Object[] values) {
        var types =
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new AssertionError(
                    "%s refuses made-up components (%s): name one in a ForeignThings bean"
                            .formatted(type.getName(), refused.getCause()),
                    refused);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static AssertionError unknown(Type type) {
        return new AssertionError(
                "Nobody says what a %s is: name one in a ForeignThings bean, foreign if it can name"
                                .formatted(type.getTypeName())
                        + " something of a seller, harmless if it cannot");
    }
}
