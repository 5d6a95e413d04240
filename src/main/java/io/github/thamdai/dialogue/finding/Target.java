package io.github.thamdai.dialogue.finding;

import io.github.thamdai.corpus.Division;
import io.github.thamdai.corpus.Faq;
import io.github.thamdai.corpus.Page;
import io.github.thamdai.corpus.PublishedAnswer;
import io.github.thamdai.corpus.Referral;
import io.github.thamdai.corpus.ServiceManual;

/** What an indexed text is, and so what finding it means. */
public sealed interface Target {

  /** What the text speaks for: several texts may speak for one subject. */
  String subject();

  /** A whole manual. */
  record OfService(ServiceManual service) implements Target {
    @Override
    public String subject() {
      return "service/" + service.id();
    }
  }

  /** One question a manual answers in so many words. */
  record OfAnswer(ServiceManual service, PublishedAnswer answer) implements Target {
    @Override
    public String subject() {
      return "service/" + service.id();
    }
  }

  /** One matter a manual sends elsewhere. */
  record OfReferral(ServiceManual service, Referral referral) implements Target {
    @Override
    public String subject() {
      return "service/" + service.id();
    }
  }

  /** A published answer of the office. */
  record OfFaq(Faq faq) implements Target {
    @Override
    public String subject() {
      return "faq/" + faq.entry().id();
    }
  }

  /** A saved page. */
  record OfPage(Page page) implements Target {
    @Override
    public String subject() {
      return "page/" + page.id();
    }
  }

  /** A division and its duties. */
  record OfDivision(Division division) implements Target {
    @Override
    public String subject() {
      return "division/" + division.id();
    }
  }
}
