package services.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import app.IntegrationTest;
import domain.shared.DomainException;
import domain.shared.SellerId;
import domain.shared.UserId;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Page;
import services.isolation.SellerFacingMethods.SellerFacing;
import services.isolation.Things.Argument;
import services.isolation.Things.Sink;
import services.sellers.OwnDocuments;
import services.sellers.SellerScenarios;
import services.shared.NotFound;
import services.shared.SignedIn;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The first wall: every query and command a seller's people may call, called with another seller's
 * things, finds nothing and changes nothing. Generated from the services' permissions, so that no
 * method can be forgotten.
 */
@IntegrationTest
class IsolationTest {

    private static final String SECRET_NAME = "Victim of services 7f3a91";

    @Autowired SellerFacingMethods methods;
    @Autowired List<ForeignThings> areas;
    @Autowired RowsOfASeller rows;
    @Autowired SellerScenarios given;
    @Autowired SellerTables tables;
    @Autowired JsonMapper json;

    @Test
    void findsTheMethodsSellersMayCall() {
        assertThat(methods.all())
                .extracting(facing -> facing.method().getDeclaringClass().getName())
                .contains(OwnDocuments.class.getName());
    }

    @TestFactory
    Stream<DynamicTest> nobodyReachesAnotherSellersThings() {
        var victim = rows.create(SECRET_NAME);
        var things = new Things();
        things.foreign(SellerId.class, victim.seller());
        things.foreign(UserId.class, victim.owner().id());
        things.foreign(UUID.class, victim.row());
        areas.forEach(area -> area.add(things, victim));
        var attacker = given.readyForReview("Curious Competitor");
        return methods.all()
                .map(
                        facing ->
                                DynamicTest.dynamicTest(
                                        facing.toString(),
                                        () -> prove(facing, things, victim, attacker)));
    }

    private void prove(SellerFacing facing, Things things, Victim victim, SignedIn attacker) {
        var before = tables.fingerprint(victim.seller());
        for (var arguments : callsOf(facing, things)) {
            SellerScenarios.run(attacker, () -> call(facing, arguments, things));
            assertThat(tables.fingerprint(victim.seller()))
                    .as("rows of the other seller after %s", facing)
                    .isEqualTo(before);
        }
    }

    /** Every combination of what the parameters can be. */
    private static List<List<Argument>> callsOf(SellerFacing facing, Things things) {
        List<List<Argument>> calls = List.of(List.of());
        for (var type : facing.method().getGenericParameterTypes()) {
            var candidates = things.argumentsFor(type);
            calls = calls.stream().flatMap(call -> extended(call, candidates)).toList();
        }
        return calls;
    }

    private static Stream<List<Argument>> extended(List<Argument> call, List<Argument> candidates) {
        return candidates.stream()
                .map(
                        candidate -> {
                            var longer = new ArrayList<>(call);
                            longer.add(candidate);
                            return longer;
                        });
    }

    private void call(SellerFacing facing, List<Argument> arguments, Things things) {
        var isForeign = arguments.stream().anyMatch(Argument::isForeign);
        try {
            var answer =
                    facing.method()
                            .invoke(
                                    facing.bean(),
                                    arguments.stream().map(Argument::value).toArray());
            var handedOut = handedOut(arguments);
            if (isForeign && handedOut.isEmpty()) {
                assertThat(isEmpty(answer) || (answer != null && things.saysNothing(answer)))
                        .as("%s answered %s to another seller's id", facing, answer)
                        .isTrue();
            }
            var told = isForeign ? text(handedOut) : text(answer) + text(handedOut);
            assertThat(told).doesNotContain(SECRET_NAME);
            assertThat(things.secrets()).noneMatch(told::contains);
        } catch (InvocationTargetException thrown) {
            check(facing, isForeign, thrown.getCause());
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** What went to consumers; empty lists where nothing did, and no list where there are none. */
    private static List<List<Object>> handedOut(List<Argument> arguments) {
        return arguments.stream()
                .map(Argument::value)
                .filter(Sink.class::isInstance)
                .map(Sink.class::cast)
                .map(Sink::taken)
                .toList();
    }

    private static void check(SellerFacing facing, boolean isForeign, Throwable refusal) {
        if (refusal instanceof NotFound) {
            return;
        }
        // Whatever a method without foreign ids refuses is between the seller and itself.
        if (isForeign || !(refusal instanceof DomainException)) {
            fail("%s says neither \"not found\" nor nothing".formatted(facing), refusal);
        }
    }

    /** A void method that says nothing at all pretends success: that is not empty. */
    private static boolean isEmpty(Object answer) {
        return switch (answer) {
            case null -> false;
            case Optional<?> found -> found.isEmpty();
            case Collection<?> found -> found.isEmpty();
            case Map<?, ?> found -> found.isEmpty();
            case Page<?> found -> found.isEmpty();
            case Number count -> count.longValue() == 0;
            case Boolean claim -> !claim;
            default -> false;
        };
    }

    private String text(Object answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JacksonException _) {
            return String.valueOf(answer);
        }
    }
}
