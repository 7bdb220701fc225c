/**
 * What every use case needs: who is asking, whose rows that person may reach, and how "not found"
 * is said.
 *
 * <p>Identity comes from Spring Security. A transaction tells PostgreSQL its scope when it begins
 * ({@link services.shared.ScopedTransactions}), so that row-level security is a second wall behind
 * the queries. Background work runs as the system and must say so ({@link
 * services.shared.ActingAs}).
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package services.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
