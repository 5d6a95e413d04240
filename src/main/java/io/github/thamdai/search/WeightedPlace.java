package io.github.thamdai.search;

import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/**
 * A term of a question where the index has it.
 *
 * @param weight how much it counts
 */
record WeightedPlace(TermPlace place, double weight) {
  IndexField field() {
    return place.field();
  }

  Query query() {
    return new BoostQuery(place.query(), (float) weight);
  }
}
