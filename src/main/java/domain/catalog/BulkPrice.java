package domain.catalog;

import domain.shared.Money;

/** A price per piece for those who buy at least so many. */
public record BulkPrice(int from, Money price) {}
