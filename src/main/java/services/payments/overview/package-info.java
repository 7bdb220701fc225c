/**
 * Payments as operators see them: lists, one payment's whole story, the inbox of webhooks, and the
 * few things a person can do where machines have given up.
 */
@NamedInterface("overview")
@NullMarked
package services.payments.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
