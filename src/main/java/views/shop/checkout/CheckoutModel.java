package views.shop.checkout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import views.shop.ShopFrame;
import views.shop.ShopText;
import views.shop.cart.CartModel;
import views.shop.cart.CartTexts;
import views.shop.cart.SumRow;

/**
 * The checkout's page, ready to be printed.
 *
 * @param addressLines where it goes, once that is known
 * @param press what the button sends along; null as long as it cannot be pressed
 * @param problems what changed, in sentences
 * @param refused why what was asked for was not done
 */
public record CheckoutModel(
        ShopFrame frame,
        CartTexts texts,
        Step step,
        AddressForm address,
        List<String> addressLines,
        List<Country> countries,
        List<Sending> sendings,
        List<CartModel.Part> parts,
        List<SumRow> sums,
        List<Way> ways,
        @Nullable Press press,
        List<String> problems,
        String mark,
        @Nullable String refused) {

    /** How one seller can send. */
    public record Sending(String seller, List<Choice> choices) {}

    /** One of its ways. */
    public record Choice(
            String group, String id, String name, String days, String cost, boolean isChosen) {}

    /** A way to pay. */
    public record Way(String gateway, String name, boolean isFirst, List<Scenario> scenarios) {}

    /** What a gateway for trying things out can be asked to do. */
    public record Scenario(String id, String name) {}

    /** What makes a press of the button this one and no other. */
    public record Press(String key, String basket, String label) {}

    public ShopText text() {
        return frame.text();
    }

    public String t(String key, Object... values) {
        return texts.t(key, values);
    }

    public boolean isOpen(Step one) {
        return step == one;
    }

    public boolean isDone(Step one) {
        return one.isBefore(step);
    }
}
