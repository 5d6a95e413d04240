package io.github.thamdai.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Feeds a list of terms to the index writer. */
final class ListTokenStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final List<String> terms;
  private Iterator<String> left;

  ListTokenStream(List<String> terms) {
    this.terms = terms;
    this.left = terms.iterator();
  }

  @Override
  public void reset() {
    left = terms.iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!left.hasNext()) {
      return false;
    }
    clearAttributes();
    term.append(left.next());
    return true;
  }
}
