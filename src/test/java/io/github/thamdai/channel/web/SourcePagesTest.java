package io.github.thamdai.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.Faq;
import io.github.thamdai.corpus.Page;
import io.github.thamdai.corpus.Section;
import io.github.thamdai.corpus.ServiceManual;
import io.github.thamdai.corpus.reading.CorpusReader;
import io.github.thamdai.corpus.report.Evidence;
import io.github.thamdai.corpus.report.Measure;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcePagesTest {
  private static final PageServer SERVER = new PageServer();

  @AfterAll
  static void close() {
    SERVER.close();
  }

  @Test
  void manual_shows_every_section_at_its_anchor_with_date_division_and_sources() {
    for (ServiceManual manual : SERVER.corpus().services()) {
      Document page = page("/services/" + manual.id());
      assertThat(page.select("h1").text()).isEqualTo(manual.title());
      for (Section section : manual.sections().values()) {
        String anchor = "#" + section.topic().code();
        assertThat(page.select(anchor)).as(manual.id() + anchor).hasSize(1);
        assertThat(page.select(anchor + " .facts > li")).hasSize(section.items().size());
      }
      assertThat(page.select("#sources a[rel=noopener]")).hasSize(manual.sources().size());
      assertThat(page.text()).contains("2569", manual.division(), manual.summary());
    }
  }

  @Test
  void manual_on_corruption_leads_to_the_form_and_warns_of_the_chat() {
    Document page = page("/services/corruption-complaint");

    assertThat(page.select("main a[href=/corruption]").text()).isEqualTo("เปิดแบบแจ้งการทุจริต");
    assertThat(page.select("#report").text()).contains("โปรดอย่าพิมพ์เรื่องทุจริต", "1205", "1567");
  }

  @Test
  void unsure_fact_is_marked_where_it_stands() {
    Document page = page("/services/elderly-allowance-register");

    assertThat(page.select("#eligibility .mark, #eligibility .caution")).isNotEmpty();
    assertThat(page.select("#documents .mark, #documents .caution")).isEmpty();
    assertThat(page.select("#steps .caution")).hasSize(1);
    assertThat(page.select("#steps .mark")).isEmpty();
    assertThat(page.select("#fee").text()).contains("ไม่มีค่าธรรมเนียม");
  }

  @Test
  void list_names_every_service_once_under_its_division() {
    Document page = page("/services");

    assertThat(page.select(".entries a").eachAttr("href"))
        .containsExactlyInAnyOrderElementsOf(
            SERVER.corpus().services().stream().map(s -> "/services/" + s.id()).toList());
    assertThat(page.select("h2").eachText()).contains("กองช่าง").doesNotHaveDuplicates();
  }

  @Test
  void every_link_within_the_service_leads_somewhere() {
    Set<String> seen = new TreeSet<>();
    Queue<String> open = new ArrayDeque<>(List.of("/services", "/measures", "/agency", "/privacy"));
    SERVER.corpus().faqs().stream().map(Faq::entry).forEach(e -> open.add("/faq/" + e.id()));
    SERVER.corpus().pages().stream().map(Page::id).forEach(id -> open.add("/pages/" + id));
    while (!open.isEmpty()) {
      String path = open.remove();
      // The chat and the form for reports of corruption are served by others.
      if (!seen.add(path) || path.equals("/") || path.startsWith("/corruption")) {
        continue;
      }
      Document page = page(path);
      for (String href : page.select("a[href^=/]").eachAttr("href")) {
        open.add(href);
      }
      for (String anchor : page.select("a[href^=#]").eachAttr("href")) {
        assertThat(page.getElementById(anchor.substring(1))).as(path + anchor).isNotNull();
      }
      assertThat(page.select("[style], script, style")).as(path).isEmpty();
    }
    assertThat(seen).hasSizeGreaterThan(40);
  }

  @Test
  void what_is_not_there_is_said_in_thai() {
    for (String path : List.of("/services/nope", "/pages/nope", "/faq/nope", "/services/%3Cb%3E")) {
      HttpResponse<String> response = SERVER.fetch(path);
      assertThat(response.statusCode()).as(path).isEqualTo(404);
      assertThat(response.body()).contains("ไม่พบหน้าที่ต้องการ").doesNotContain("Exception");
    }
  }

  @Test
  void markup_in_the_offices_files_is_shown_not_obeyed(@TempDir Path folder) throws IOException {
    String odd =
        """
        ---
        id: odd
        title: <script>alert(1)</script>
        url: http://www.example.go.th/
        updated: 2026-11-22
        ---
        ## หัว <b>ข้อ</b>

        - www.example.go.th/ก"onclick="x

        บรรทัด 1
        บรรทัด 2
        """;
    Files.createDirectories(folder.resolve("pages"));
    Files.createDirectories(folder.resolve("services"));
    for (String file : List.of("agency.yaml", "lexicon.yaml", "services/water-delivery.yaml")) {
      Files.copy(Path.of("index/prasatyoe", file), folder.resolve(file));
    }
    Files.writeString(folder.resolve("pages/odd.md"), odd);
    Corpus real = SERVER.corpus();
    SERVER.serve(CorpusReader.read(folder));
    try {
      Document drawn = page("/pages/odd");

      assertThat(drawn.select("script, b, [onclick]")).isEmpty();
      assertThat(drawn.select("h1").text()).isEqualTo("<script>alert(1)</script>");
      assertThat(drawn.select("li a").attr("href")).isEqualTo("http://www.example.go.th/ก");
      assertThat(drawn.select("br")).hasSize(1);
    } finally {
      SERVER.serve(real);
    }
  }

  @Test
  void every_measure_has_a_page_and_no_other_has() {
    List<String> listed = page("/measures").select(".entries a").eachAttr("href");

    assertThat(listed).contains("/measures/E8", "/measures/O1").hasSize(14);
    for (String path : listed) {
      assertThat(page(path).select("h2").size()).as(path).isGreaterThan(2);
    }
    assertThat(SERVER.fetch("/measures/E99").statusCode()).isEqualTo(404);
  }

  @Test
  void measure_page_keeps_to_what_is_printed_and_tells_no_doubt() {
    List<Measure> measures = SERVER.corpus().reports().getFirst().measures();
    assertThat(measures)
        .anyMatch(m -> !m.indicator().title().equals(m.indicator().titleAsPrinted()))
        .anyMatch(m -> m.evidence().stream().anyMatch(e -> e.likelyUrl() != null))
        .anyMatch(m -> !m.corrections().isEmpty());

    for (Measure measure : measures) {
      Document page = page("/measures/" + measure.id());
      assertThat(page.select("h1").text())
          .isEqualTo(measure.id() + " " + measure.indicator().titleAsPrinted());
      assertThat(page.select("section:has(h2:contains(หลักฐาน)) a").eachAttr("href"))
          .as(measure.id())
          .isEqualTo(
              measure.evidence().stream().map(Evidence::url).filter(Objects::nonNull).toList());
      assertThat(page.select("h2").eachText()).noneMatch(heading -> heading.contains("คลาดเคลื่อน"));
    }
  }

  @Test
  void office_page_says_what_is_not_published_instead_of_inventing_it() {
    Document page = page("/agency");

    assertThat(page.select("#contacts a[href^=http]")).isNotEmpty();
    assertThat(page.select("#unknown").text()).contains("เบอร์โทรศัพท์");
    assertThat(page.select("#hours .mark")).hasSize(1);
  }

  @Test
  void only_addresses_of_pages_become_links() {
    assertThat(LinkedText.outside("javascript:alert(1)", "x").render()).doesNotContain("href");
    assertThat(LinkedText.outside("tel:1567", "1567").render()).contains("href=\"tel:1567\"");
  }

  private static Document page(String path) {
    HttpResponse<String> response = SERVER.fetch(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    Document page = Jsoup.parse(response.body());
    assertThat(page.select("html").attr("lang")).isEqualTo("th");
    return page;
  }
}
