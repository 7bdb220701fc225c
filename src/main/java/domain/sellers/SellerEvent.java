package domain.sellers;

import domain.shared.SellerId;
import java.time.Instant;

/** Something that happened to a seller and that other areas may act on. */
public sealed interface SellerEvent {

    SellerId sellerId();

    Instant at();

    record SellerApplied(SellerId sellerId, Instant at) implements SellerEvent {}

    /** Asked for the review. */
    record SellerSubmitted(SellerId sellerId, Instant at) implements SellerEvent {}

    /** May sell from now on: the first time, or as one opened by an operator. */
    record SellerApproved(SellerId sellerId, Instant at) implements SellerEvent {}

    /** Must complete something and submit again; also a rejected one that may try again. */
    record SellerSentBack(SellerId sellerId, String reason, Instant at) implements SellerEvent {}

    record SellerRejected(SellerId sellerId, String reason, Instant at) implements SellerEvent {}

    /** Must not sell until reinstated. */
    record SellerSuspended(SellerId sellerId, String reason, Instant at) implements SellerEvent {}

    record SellerReinstated(SellerId sellerId, Instant at) implements SellerEvent {}

    /** Never sells again. */
    record SellerClosed(SellerId sellerId, String reason, Instant at) implements SellerEvent {}

    /** What shoppers may see of it changed: name, words about it, address or holiday. */
    record SellerChanged(SellerId sellerId, Instant at) implements SellerEvent {}
}
