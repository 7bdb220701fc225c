/**
 * What people do about themselves and each other: log in, sign up, reset a password, invite, lock,
 * build teams, look through somebody's eyes.
 *
 * <p>Log-in never tells whether an address is known: the answers, the throttling and the time spent
 * are the same. An attempt counts as a mistake before the password is checked and is taken back
 * after it was right, so that a thousand attempts at once are a thousand mistakes. Mailed links
 * carry a secret of which only the SHA-256 is kept. Open sessions ask {@link
 * services.people.OpenSessions} on every request whether what they know about a person is still
 * true.
 */
@NullMarked
package services.people;

import org.jspecify.annotations.NullMarked;
