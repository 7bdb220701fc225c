package services.catalog;

/** Makes HTML that somebody else wrote safe to show. */
public interface SafeHtml {

    /** The text with nothing left that could run or load something. */
    String clean(String html);
}
