/**
 * Mail by SMTP, through Spring's mail support.
 *
 * <p>There is no server unless {@code spring.mail.host} is set; mails then stay in the outbox.
 */
@NullMarked
package services.adapters.mail;

import org.jspecify.annotations.NullMarked;
