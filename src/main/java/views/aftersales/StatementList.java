package views.aftersales;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.util.List;
import java.util.UUID;
import services.disputes.EvidenceContent;
import services.disputes.StatementRow;
import services.shared.NotFound;
import views.components.Formats;
import views.components.Texts;

/** What the parties of a dispute said, with their evidence to be saved. */
public final class StatementList extends Composite<Div> {

    private static final long SIZE_UNKNOWN = -1;

    private final SerializableFunction<UUID, EvidenceContent> open;

    /**
     * @param open reads a statement's evidence when somebody wants to save it
     */
    public StatementList(SerializableFunction<UUID, EvidenceContent> open) {
        this.open = open;
        getContent().addClassName("talk");
    }

    public void show(List<StatementRow> statements) {
        getContent().removeAll();
        statements.forEach(statement -> getContent().add(article(statement)));
        if (statements.isEmpty()) {
            getContent().add(new Paragraph(Texts.of("aftersales.nothing-said")));
        }
    }

    private Article article(StatementRow statement) {
        var who =
                new Span(
                        Texts.of(
                                "aftersales.said-by",
                                AftersalesLabels.of(statement.party()),
                                statement.author(),
                                Formats.dateTime(statement.at())));
        who.addClassName("quiet");
        var text = new Paragraph(statement.text());
        text.addClassName("talk-text");
        var article = new Article(who, text);
        if (statement.hasFile()) {
            article.add(
                    new Anchor(
                            DownloadHandler.fromInputStream(_ -> response(statement.id())),
                            statement.fileName()));
        }
        return article;
    }

    private DownloadResponse response(UUID statement) {
        try {
            var content = open.apply(statement);
            return new DownloadResponse(
                    content.stream(), content.fileName(), content.contentType(), SIZE_UNKNOWN);
        } catch (NotFound _) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
        }
    }
}
