package services.refunds;

import domain.refunds.RefundCause;

/** Why money goes back: cause and id make one refund only; the words are for people. */
record RefundReason(RefundCause cause, String causeId, String words) {}
