package domain.orders;

import java.util.Random;

/** Steps for a seller order, sensible and foolish ones, the same for the same seed. */
public final class RandomSteps {

    private static final int MOST_CENTS = 3000;

    private final Random random;
    private final OrderModel model;

    public RandomSteps(Random random, OrderModel model) {
        this.random = random;
        this.model = model;
    }

    public OrderStep next() {
        return switch (random.nextInt(14)) {
            case 0 -> new OrderStep.Pay();
            case 1, 2 -> new OrderStep.Accept(line());
            case 3 -> new OrderStep.Refuse(line());
            case 4, 5 -> new OrderStep.Cancel(line(), quantity());
            case 6, 7, 8 -> new OrderStep.Ship(line(), quantity());
            case 9, 10 -> new OrderStep.Deliver(parcel());
            case 11 -> random.nextBoolean() ? new OrderStep.Lose(parcel()) : back();
            case 12 -> new OrderStep.RefundUnits(line(), quantity(), random.nextBoolean());
            default ->
                    new OrderStep.RefundAmount(
                            line(),
                            random.nextInt(MOST_CENTS),
                            random.nextInt(MOST_CENTS / 10),
                            random.nextInt(2));
        };
    }

    private OrderStep back() {
        return new OrderStep.Return(line(), quantity());
    }

    private OrderLineId line() {
        return model.lines().get(random.nextInt(model.lines().size()));
    }

    private int quantity() {
        return 1 + random.nextInt(3);
    }

    private int parcel() {
        return random.nextInt(model.parcels() + 1);
    }
}
