package services.carts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.IntegrationTest;
import domain.carts.Cart;
import domain.carts.CartLine;
import domain.carts.CartProblem;
import domain.carts.CartRefused;
import domain.carts.LineState;
import domain.carts.PricedCart;
import domain.checkout.ShippingMethod;
import domain.checkout.VoucherProblem;
import domain.shared.SellerId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import services.shared.NotFound;

@IntegrationTest
class CartsTest {

    @Autowired CartScenarios given;
    @Autowired CartEditing editing;
    @Autowired CartDetails details;
    @Autowired CartMerging merging;
    @Autowired CartReview review;
    @Autowired CartQueries queries;

    @Test
    void addsUpWhatIsPutInAgainAndKeepsSeveralSellers() {
        var holder = given.guest();
        var first = given.offer(given.seller(), 1_000);
        var second = given.offer(given.seller(), 250);

        editing.add(holder, first, 2);
        editing.add(holder, second, 1);
        editing.add(holder, first, 3);

        var cart = cart(holder);
        assertThat(cart.lines()).extracting(CartLine::offer).containsExactly(first, second);
        assertThat(cart.lines()).extracting(CartLine::quantity).containsExactly(5, 1);
        assertThat(cart.sellers()).hasSize(2);
        assertThat(priced(holder).prices().amounts().items()).isEqualTo(5_250);
        assertThat(priced(holder).problems()).isEmpty();
    }

    @Test
    void capsAQuantityAndRefusesNonsense() {
        var holder = given.guest();
        var offer = given.offer(given.seller(), 1_000);
        editing.add(holder, offer, 998);

        editing.add(holder, offer, 5);

        assertThat(cart(holder).pieces()).isEqualTo(999);
        assertThatThrownBy(() -> editing.add(holder, offer, 0)).isInstanceOf(CartRefused.class);
        assertThatThrownBy(() -> editing.change(holder, offer, -1)).isInstanceOf(CartRefused.class);
        assertThatThrownBy(() -> editing.change(holder, offer, 1_000))
                .isInstanceOf(CartRefused.class);
        assertThatThrownBy(() -> editing.add(holder, UUID.randomUUID(), 1))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void changesAndRemovesLinesOfItsHolderOnly() {
        var holder = given.guest();
        var offer = given.offer(given.seller(), 1_000);
        editing.add(holder, offer, 2);

        editing.remove(given.guest(), offer);
        assertThatThrownBy(() -> editing.change(given.guest(), offer, 1))
                .isInstanceOf(NotFound.class);
        assertThat(cart(holder).pieces()).isEqualTo(2);

        editing.change(holder, offer, 7);
        assertThat(cart(holder).pieces()).isEqualTo(7);

        editing.change(holder, offer, 0);
        assertThat(cart(holder).isEmpty()).isTrue();
    }

    @Test
    void keepsOnlyTheHashOfAGuestsToken() {
        var token = CartHolder.newToken();
        var holder = CartHolder.guest(token).orElseThrow();

        editing.add(holder, given.offer(given.seller(), 1_000), 1);

        assertThat(
                        given.ask(
                                Long.class,
                                "select count(*) from cart where to_jsonb(cart)::text like ?",
                                "%" + token + "%"))
                .isZero();
        assertThat(CartHolder.guest("no token")).isEmpty();
        assertThat(CartHolder.guest(token)).contains(holder);
    }

    @Test
    void hasOneCurrencyUntilItIsEmpty() {
        var holder = given.guest();
        var seller = given.seller();
        var euros = given.offer(seller, 1_000);
        var rupiah = given.offerIn(seller, "IDR");
        editing.add(holder, euros, 1);

        assertThatThrownBy(() -> editing.add(holder, rupiah, 1))
                .isInstanceOf(CartRefused.class)
                .hasMessageContaining("IDR");

        editing.remove(holder, euros);
        editing.add(holder, rupiah, 1);
        assertThat(cart(holder).currency()).isEqualTo("IDR");
    }

    @Test
    void refusesToTakeInWhatIsNotForSale() {
        var offer = given.offer(given.seller(), 1_000);
        given.run("update offer set status = 'PAUSED' where id = ?", offer);

        assertThatThrownBy(() -> editing.add(given.guest(), offer, 1))
                .isInstanceOf(CartRefused.class)
                .hasMessageContaining("not for sale");
    }

    @Test
    void showsEverythingThatChangedAndChangesNothingByItself() {
        var cheaper = given.seller();
        var away = given.seller();
        var suspended = given.seller();
        var price = given.offer(cheaper, 1_000);
        var scarce = given.offer(cheaper, 500);
        var paused = given.offer(cheaper, 300);
        var holiday = given.offer(away, 200);
        var gone = given.offer(suspended, 100);
        var holder = given.guest();
        for (var offer : List.of(price, scarce, paused, holiday, gone)) {
            editing.add(holder, offer, 3);
        }
        given.run("update offer set price_minor_units = 1100 where id = ?", price);
        given.stock(scarce, 2);
        given.run("update offer set status = 'PAUSED' where id = ?", paused);
        given.run(
                "update seller set holiday_from = '2020-01-01', holiday_until = null where id = ?",
                away.id());
        given.run(
                "update seller set status = 'SUSPENDED', status_reason = 'x' where id = ?",
                suspended.id());

        var priced = priced(holder);

        assertThat(priced.problems())
                .containsExactlyInAnyOrder(
                        new CartProblem.PriceChanged(price, 1_000, 1_100),
                        new CartProblem.TooFew(scarce, 2),
                        new CartProblem.NotForSale(paused, LineState.PAUSED),
                        new CartProblem.NotForSale(holiday, LineState.SELLER_ON_HOLIDAY),
                        new CartProblem.NotForSale(gone, LineState.SELLER_GONE));
        assertThat(priced.cart().pieces()).isEqualTo(15);
        assertThat(priced.basket()).isEmpty();
    }

    @Test
    void takesChangesOnlyAsTheShopperSawThem() {
        var seller = given.seller();
        var price = given.offer(seller, 1_000);
        var scarce = given.offer(seller, 500);
        var holder = given.guest();
        editing.add(holder, price, 1);
        editing.add(holder, scarce, 3);
        given.run("update offer set price_minor_units = 1100 where id = ?", price);
        given.stock(scarce, 2);
        var seen = priced(holder).mark();
        given.run("update offer set price_minor_units = 1200 where id = ?", price);

        assertThat(review.accept(holder, seen)).isFalse();
        assertThat(priced(holder).problems()).hasSize(2);

        assertThat(review.accept(holder, priced(holder).mark())).isTrue();
        assertThat(priced(holder).problems()).isEmpty();
        assertThat(priced(holder).prices().amounts().items()).isEqualTo(1_200 + 2 * 500);
    }

    @Test
    void asksForAnAddressAndAWayOfSendingBeforeItCanBePaid() {
        var seller = given.seller();
        var offer = given.offer(seller, 1_000);
        var holder = given.guest();
        editing.add(holder, offer, 1);
        assertThat(priced(holder).basket()).isEmpty();

        details.sendTo(holder, " Sari@Shop.Example ", CartScenarios.ADDRESS, null);
        assertThat(cart(holder).email()).isEqualTo("sari@shop.example");
        assertThat(priced(holder).basket()).isEmpty();

        details.sendBy(holder, List.of(seller.method(), given.seller().method()));

        var basket = priced(holder).basket().orElseThrow();
        assertThat(basket.total()).isEqualTo(1_490);
        assertThat(basket.billTo()).isEqualTo(CartScenarios.ADDRESS);
        assertThat(basket.parts().getFirst().shippingMethodName()).isEqualTo("Parcel");
    }

    @Test
    void tellsThatAWayOfSendingIsGoneOrDoesNotReach() {
        var seller = given.seller();
        var offer = given.offer(seller, 1_000);
        var holder = given.ready(seller, offer, 1);
        var second = given.method(seller.id(), ShippingMethod.Kind.FLAT, "EUR", 900);
        given.run("update shipping_method set active = false where id = ?", seller.method());

        assertThat(priced(holder).problems())
                .containsExactly(new CartProblem.ShippingGone(new SellerId(seller.id())));

        given.run("update shipping_method set countries = '{ID}' where id = ?", second);
        assertThat(priced(holder).problems())
                .containsExactly(new CartProblem.NotSentThere(new SellerId(seller.id())));
    }

    @Test
    void redeemsVouchersAndSaysWhyNot() {
        var seller = given.seller();
        var holder = given.guest();
        editing.add(holder, given.offer(seller, 1_000), 1);
        var ten = given.voucher("percent) values (?, ?, 50, now(), 'PERCENT', 10)");
        var other =
                given.voucher(
                        "percent, seller_id) values (?, ?, 0, now(), 'PERCENT', 10, ?)",
                        given.seller().id());
        var ended =
                given.voucher(
                        "percent, ends_at) values (?, ?, 0, now(), 'PERCENT', 10, now() - interval"
                                + " '1 hour')");

        details.redeem(holder, " " + ten.toLowerCase(java.util.Locale.ROOT));

        assertThat(priced(holder).prices().amounts().platformDiscounts()).isEqualTo(50);
        assertThat(priced(holder).prices().amounts().discounts()).isEqualTo(100);
        assertRefused(() -> details.redeem(holder, "NOSUCHCODE"), VoucherProblem.UNKNOWN);
        assertRefused(() -> details.redeem(holder, other), VoucherProblem.NOTHING_TO_LOWER);
        assertRefused(() -> details.redeem(holder, ended), VoucherProblem.ENDED);
        assertThat(cart(holder).codes()).containsExactly(ten);

        given.run("update voucher set active = false where code = ?", ten);
        assertThat(priced(holder).problems())
                .containsExactly(new CartProblem.VoucherLost(ten, VoucherProblem.UNKNOWN));
        details.giveBack(holder, ten);
        assertThat(priced(holder).problems()).isEmpty();
    }

    @Test
    void poursAGuestsCartIntoTheCustomers() {
        var customer = given.customer();
        var own = new CartHolder.Customer(customer);
        var guest = (CartHolder.Guest) given.guest();
        var both = given.offer(given.seller(), 1_000);
        var onlyGuest = given.offer(given.seller(), 500);
        editing.add(own, both, 2);
        editing.add(guest, both, 998);
        editing.add(guest, onlyGuest, 1);

        assertThat(merging.merge(guest, customer)).isTrue();

        assertThat(cart(own).lines()).extracting(CartLine::quantity).containsExactly(999, 1);
        assertThat(queries.find(guest)).isEmpty();
        assertThat(merging.merge(guest, customer)).isTrue();
        assertThat(cart(own).pieces()).isEqualTo(1_000);
    }

    @Test
    void becomesTheCustomersCartWhereThereIsNone() {
        var customer = given.customer();
        var guest = (CartHolder.Guest) given.guest();
        editing.add(guest, given.offer(given.seller(), 1_000), 2);

        assertThat(merging.merge(guest, customer)).isTrue();

        assertThat(cart(new CartHolder.Customer(customer)).pieces()).isEqualTo(2);
        assertThat(queries.find(guest)).isEmpty();
    }

    @Test
    void losesNothingWhenTheTwoCartsHaveDifferentCurrencies() {
        var customer = given.customer();
        var own = new CartHolder.Customer(customer);
        var guest = (CartHolder.Guest) given.guest();
        var seller = given.seller();
        editing.add(own, given.offer(seller, 1_000), 1);
        editing.add(guest, given.offerIn(seller, "IDR"), 1);

        assertThat(merging.merge(guest, customer)).isFalse();

        assertThat(cart(own).pieces()).isEqualTo(1);
        assertThat(cart(guest).pieces()).isEqualTo(1);
    }

    @Test
    void beginsNoSecondCartForATokenThatWasOrderedWith() {
        var holder = given.guest();
        var offer = given.offer(given.seller(), 1_000);
        editing.add(holder, offer, 1);
        given.run("update cart set status = 'ORDERED' where id = ?", cart(holder).id());

        assertThatThrownBy(() -> editing.add(holder, offer, 1))
                .isInstanceOf(CartRefused.class)
                .extracting("code")
                .isEqualTo(CartEditing.CLOSED);
    }

    private static void assertRefused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable work, VoucherProblem why) {
        assertThatThrownBy(work)
                .isInstanceOf(CartRefused.class)
                .extracting("code")
                .isEqualTo(VoucherRefusals.code(why));
    }

    private Cart cart(CartHolder holder) {
        return queries.find(holder).orElseThrow();
    }

    private PricedCart priced(CartHolder holder) {
        return queries.priced(holder).orElseThrow();
    }
}
