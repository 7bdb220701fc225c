/** Machinery behind the use cases of people: mailed links, counted attempts, team rosters. */
@NullMarked
package services.people.internal;

import org.jspecify.annotations.NullMarked;
