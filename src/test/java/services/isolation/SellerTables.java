package services.isolation;

import app.ForTests;
import domain.shared.SellerId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import services.shared.ActingAs;

/** The tables that hold rows of sellers, found in the database's own catalogue. */
@ForTests
public class SellerTables {

    /** A table and the column that says whose row it is. */
    public record SellerTable(String name, String column, boolean hasRowSecurity) {

        String condition() {
            return column + " = :seller";
        }
    }

    private static final String TABLES =
            """
            select c.relname, a.attname, c.relrowsecurity
              from pg_class c
              join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
             where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
               and a.atttypid = 'uuid'::regtype
               and (a.attname in ('seller_id', 'owner_seller_id')
                    or (c.relname = 'seller' and a.attname = 'id'))
             order by c.relname
            """;

    /** Rows that belong to a seller's row without naming the seller: a product's variants. */
    private static final String CHILDREN =
            """
            select child.relname as child, childcol.attname as child_column,
                   parent.relname as parent, parentcol.attname as parent_column
              from pg_constraint k
              join pg_class child on child.oid = k.conrelid
              join pg_class parent on parent.oid = k.confrelid
              join pg_attribute childcol
                on childcol.attrelid = child.oid and childcol.attnum = k.conkey[1]
              join pg_attribute parentcol
                on parentcol.attrelid = parent.oid and parentcol.attnum = k.confkey[1]
             where k.contype = 'f' and cardinality(k.conkey) = 1 and child.oid <> parent.oid
            """;

    private record Child(String child, String childColumn, String parent, String parentColumn) {}

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    SellerTables(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    public List<SellerTable> all() {
        return jdbc.sql(TABLES)
                .query(
                        (row, _) ->
                                new SellerTable(
                                        row.getString(1), row.getString(2), row.getBoolean(3)))
                .list();
    }

    /** A fingerprint of all rows of a seller and of what hangs on them, by table. */
    public Map<String, String> fingerprint(SellerId seller) {
        return ActingAs.systemGet(() -> transactions.execute(_ -> readFingerprint(seller)));
    }

    private Map<String, String> readFingerprint(SellerId seller) {
        var prints = new TreeMap<String, String>();
        var tables = all();
        for (var table : tables) {
            prints.put(table.name(), print(table.name(), table.condition(), seller));
        }
        for (var child : jdbc.sql(CHILDREN).query(Child.class).list()) {
            tables.stream()
                    .filter(table -> table.name().equals(child.parent()))
                    .filter(_ -> !prints.containsKey(child.child()))
                    .findFirst()
                    .ifPresent(
                            parent ->
                                    prints.put(
                                            child.child() + "." + child.childColumn(),
                                            print(
                                                    child.child(),
                                                    condition(child, parent),
                                                    seller)));
        }
        return prints;
    }

    private static String condition(Child child, SellerTable parent) {
        return "%s in (select %s from %s where %s)"
                .formatted(
                        child.childColumn(),
                        child.parentColumn(),
                        parent.name(),
                        parent.condition());
    }

    private String print(String table, String condition, SellerId seller) {
        return jdbc.sql(
                        """
                        select coalesce(string_agg(one, '' order by one), '')
                          from (select md5(t::text) as one from %s t where %s) as all_of_them
                        """
                                .formatted(table, condition))
                .param("seller", seller.value())
                .query((row, _) -> row.getString(1))
                .single();
    }
}
