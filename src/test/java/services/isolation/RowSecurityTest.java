package services.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import app.IntegrationTest;
import domain.people.Role;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionOperations;
import services.isolation.SellerTables.SellerTable;
import services.sellers.SellerScenarios;
import services.shared.ActingAs;
import services.shared.SignedIn;

/**
 * The second wall: straight SQL over the application's own connection, in another seller's scope,
 * finds and changes nothing.
 */
@IntegrationTest
class RowSecurityTest {

    /** Tables that name a seller and have no row security, each for a reason. */
    private static final Map<String, String> OPEN_ON_PURPOSE =
            Map.of(
                    "seller_member", "log-in reads it to find a person's teams, before any scope",
                    "shop_offer", "a projection of what is public");

    /** Rows that name a seller but are a shopper's own business: not even that seller sees them. */
    private static final Set<String> HIDDEN_FROM_THEIR_SELLER =
            Set.of("cart_line", "cart_shipping");

    @Autowired RowsOfASeller rows;
    @Autowired SellerScenarios given;
    @Autowired SellerTables tables;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transactions;

    @Test
    void isOnForEveryTableThatNamesASeller() {
        assertThat(tables.all())
                .filteredOn(table -> !table.hasRowSecurity())
                .extracting(SellerTable::name)
                .containsExactlyInAnyOrderElementsOf(OPEN_ON_PURPOSE.keySet());
    }

    @TestFactory
    Stream<DynamicTest> hidesAndKeepsEveryRowFromOtherSellers() {
        var victim = rows.create("Victim of SQL");
        var attacker = given.approved("Curious Neighbour");
        return protectedTables()
                .map(
                        table ->
                                DynamicTest.dynamicTest(
                                        table.name(), () -> proveFor(table, victim, attacker)));
    }

    @TestFactory
    Stream<DynamicTest> hidesEveryRowFromShoppersAndFromNobody() {
        var victim = rows.create("Victim of shoppers");
        var shopper = given.person("Shopper", Role.SHOPPER);
        return protectedTables()
                .map(
                        table ->
                                DynamicTest.dynamicTest(
                                        table.name(),
                                        () -> {
                                            assertThat(countAs(shopper, table, victim)).isZero();
                                            assertThat(countAsNobody(table, victim)).isZero();
                                        }));
    }

    private Stream<SellerTable> protectedTables() {
        return tables.all().stream().filter(SellerTable::hasRowSecurity);
    }

    private void proveFor(SellerTable table, Victim victim, SignedIn attacker) {
        assertThat(ActingAs.systemGet(() -> count(table, victim)))
                .as("%s needs a row to hide: add one in RowsOfASeller", table.name())
                .isPositive();
        assertThat(countAs(victim.owner(), table, victim) > 0)
                .as("sees its own rows")
                .isEqualTo(!HIDDEN_FROM_THEIR_SELLER.contains(table.name()));

        assertThat(countAs(attacker, table, victim)).as("rows seen").isZero();
        if (may("update", table)) {
            var update = "update %1$s set %2$s = %2$s where %2$s = :seller";
            assertThat(changeAs(attacker, update, table, victim)).as("rows changed").isZero();
        }
        if (may("delete", table)) {
            var delete = "delete from %1$s where %2$s = :seller";
            assertThat(changeAs(attacker, delete, table, victim)).as("rows deleted").isZero();
        }
    }

    private int countAs(SignedIn person, SellerTable table, Victim victim) {
        return SellerScenarios.as(person, () -> count(table, victim));
    }

    private int countAsNobody(SellerTable table, Victim victim) {
        SecurityContextHolder.clearContext();
        return count(table, victim);
    }

    private int count(SellerTable table, Victim victim) {
        return change("select count(*) from %1$s where %2$s = :seller", table, victim, true);
    }

    private int changeAs(SignedIn person, String sql, SellerTable table, Victim victim) {
        return SellerScenarios.as(person, () -> change(sql, table, victim, false));
    }

    private int change(String sql, SellerTable table, Victim victim, boolean reads) {
        var result =
                transactions.execute(
                        transaction -> {
                            transaction.setRollbackOnly();
                            var statement =
                                    jdbc.sql(sql.formatted(table.name(), table.column()))
                                            .param("seller", victim.seller().value());
                            return reads
                                    ? statement.query((row, _) -> row.getInt(1)).single()
                                    : Integer.valueOf(statement.update());
                        });
        return result == null ? 0 : result;
    }

    /** Where the role may not even try, as in append-only tables, there is nothing to prove. */
    private boolean may(String privilege, SellerTable table) {
        return jdbc.sql("select has_table_privilege(:table, :privilege)")
                .param("table", table.name())
                .param("privilege", privilege)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }
}
