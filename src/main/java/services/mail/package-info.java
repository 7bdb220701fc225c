/**
 * Mail on its way out.
 *
 * <p>A mail is a row first, written in the transaction that wants it sent; a job delivers it by
 * SMTP when a server is configured. Without one it stays readable in the outbox screen.
 */
@NullMarked
package services.mail;

import org.jspecify.annotations.NullMarked;
