package services.commissions.documents;

/** A mistake in a document: the JSON pointer of its place and a sentence. */
public record Problem(String pointer, String sentence) {

    @Override
    public String toString() {
        return pointer + ": " + sentence;
    }
}
