package views.account.orders;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import services.orders.messages.MessageRow;
import services.orders.messages.ShopperMessages;
import services.purchases.Purchase;
import views.aftersales.AftersalesLabels;
import views.components.Feedback;
import views.components.Formats;
import views.components.Texts;

/** What shopper and seller wrote each other about an order. */
final class MessagesDialog extends Dialog {

    private static final int MOST_CHARACTERS = 4000;

    private final Purchase.Part part;
    private final ShopperMessages messages;
    private final Div talk = new Div();
    private final TextArea text = new TextArea(Texts.of("aftersales.your-words"));

    MessagesDialog(Purchase.Part part, ShopperMessages messages) {
        this.part = part;
        this.messages = messages;
        talk.addClassName("talk");
        text.setMaxLength(MOST_CHARACTERS);
        text.setWidthFull();
        var send =
                new Button(
                        Texts.of("aftersales.send"),
                        _ -> {
                            var sent =
                                    Feedback.run(
                                            () -> messages.write(part.id(), text.getValue()),
                                            Texts.of("aftersales.sent"));
                            if (sent) {
                                text.clear();
                                show();
                            }
                        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(Texts.of("aftersales.messages-with", part.sellerName()));
        setWidth("min(40rem, 94vw)");
        add(talk, text);
        getFooter().add(new Button(Texts.of("common.close"), _ -> close()), send);
        show();
    }

    private void show() {
        talk.removeAll();
        messages.of(part.id()).forEach(message -> talk.add(article(message)));
    }

    private static Article article(MessageRow message) {
        var who =
                new Span(
                        Texts.of(
                                "aftersales.said-by",
                                AftersalesLabels.of(message.from()),
                                message.author(),
                                Formats.dateTime(message.at())));
        who.addClassName("quiet");
        var words = new Paragraph(message.text());
        words.addClassName("talk-text");
        return new Article(who, words);
    }
}
