package services.shared;

import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells PostgreSQL, when a transaction begins, whose rows it may touch; row-level security does the
 * rest. Whoever is not known gets the public scope, so forgetting an identity hides rows and never
 * shows them.
 */
public class ScopedTransactions extends JpaTransactionManager {

    static final String ALL = "all";
    static final String PUBLIC = "public";

    private static final String SCOPE =
            "select set_config('refcommerce.scope', ?, true),"
                    + " set_config('refcommerce.person', ?, true)";

    private static final String LAZY = SCOPE + ", set_config('synchronous_commit', 'off', true)";

    private final DataSource dataSource;

    public ScopedTransactions(EntityManagerFactory entities, DataSource dataSource) {
        super(entities);
        this.dataSource = dataSource;
        setDataSource(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        var connection = DataSourceUtils.getConnection(dataSource);
        try (var statement = connection.prepareStatement(LazyCommit.isOn() ? LAZY : SCOPE)) {
            statement.setString(1, scope());
            statement.setString(2, person());
            statement.execute();
        } catch (SQLException failure) {
            // The superclass has already bound its resources to this thread.
            doCleanupAfterCompletion(transaction);
            throw new DataAccessResourceFailureException("The scope was not set", failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    /** What a shopper owns is reached by who it is, whatever else the person does here. */
    private static String person() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn user
                ? user.id().toString()
                : "";
    }

    private static String scope() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof SystemIdentity) {
            return ALL;
        }
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn user)) {
            return PUBLIC;
        }
        if (user.isOperator()) {
            return ALL;
        }
        return user.membership().map(place -> place.sellerId().toString()).orElse(PUBLIC);
    }
}
