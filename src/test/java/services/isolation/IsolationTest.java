package services.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import app.IntegrationTest;
import domain.shared.DomainException;
import domain.shared.SellerId;
import domain.shared.UserId;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Page;
import services.isolation.SellerFacingMethods.SellerFacing;
import services.isolation.Things.Argument;
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
        things.foreign(SellerId.class, SellerScenarios.sellerOf(victim));
        things.foreign(UserId.class, victim.id());
        areas.forEach(area -> area.add(things, victim));
        var attacker = given.readyForReview("Curious Competitor");
        return methods.all()
                .map(
                        facing ->
                                DynamicTest.dynamicTest(
                                        facing.toString(),
                                        () -> prove(facing, things, victim, attacker)));
    }

    private void prove(SellerFacing facing, Things things, SignedIn victim, SignedIn attacker) {
        var before = tables.fingerprint(SellerScenarios.sellerOf(victim));
        for (var arguments : callsOf(facing, things)) {
            SellerScenarios.run(attacker, () -> call(facing, arguments, things));
            assertThat(tables.fingerprint(SellerScenarios.sellerOf(victim)))
                    .as("rows of the other seller after %s", facing)
                    .isEqualTo(before);
        }
    }

    /** As many calls as the parameter with the most foreign values has values. */
    private static List<List<Argument>> callsOf(SellerFacing facing, Things things) {
        var candidates =
                Arrays.stream(facing.method().getGenericParameterTypes())
                        .map(things::argumentsFor)
                        .toList();
        var most = candidates.stream().mapToInt(List::size).max().orElse(1);
        var calls = new ArrayList<List<Argument>>();
        for (int i = 0; i < most; i++) {
            var round = i;
            calls.add(candidates.stream().map(all -> all.get(round % all.size())).toList());
        }
        return calls;
    }

    private void call(SellerFacing facing, List<Argument> arguments, Things things) {
        var isForeign = arguments.stream().anyMatch(Argument::isForeign);
        try {
            var answer =
                    facing.method()
                            .invoke(
                                    facing.bean(),
                                    arguments.stream().map(Argument::value).toArray());
            if (isForeign) {
                assertThat(isEmpty(answer))
                        .as("%s answered %s to another seller's id", facing, answer)
                        .isTrue();
            } else {
                assertThat(text(answer)).doesNotContain(SECRET_NAME);
                assertThat(things.secrets()).noneMatch(text(answer)::contains);
            }
        } catch (InvocationTargetException thrown) {
            check(facing, isForeign, thrown.getCause());
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
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
