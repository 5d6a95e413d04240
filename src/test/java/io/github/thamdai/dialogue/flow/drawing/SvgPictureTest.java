package io.github.thamdai.dialogue.flow.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.dialogue.flow.Flow;
import io.github.thamdai.dialogue.flow.FlowFiles;
import io.github.thamdai.dialogue.flow.reading.FlowFolder;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

@SuppressWarnings("NullAway.Init") // set before each test
class SvgPictureTest {
  private static final String ROUND =
      """
      flow: round
      name: "วน <รอบ> & จบ"
      start: {button: เริ่ม}
      slots:
        kind: {type: choice, name: ชนิด, options: [{value: a, label: ก}, {value: b, label: ข}, {value: c, label: ค}]}
        more: {type: yes-no, name: อีก}
      steps:
        - {collect: kind, ask: "ชนิดใดคะ ถ้าไม่แน่ใจ ให้เลือกข้อที่ใกล้เคียงที่สุด แล้วเจ้าหน้าที่จะช่วยดูให้อีกครั้งหนึ่ง"}
        - branch:
            - {if: kind is a, then: first}
            - {if: kind is b, then: second}
            - {else: more}
        - {id: first, say: หนึ่ง, next: more}
        - {id: second, say: สอง}
        - {collect: more, ask: อีกไหมคะ, always: true}
        - branch:
            - {if: more is yes, then: again}
            - {else: end}
        - {id: again, set: {kind: ~}, next: kind}
      """;

  @TempDir Path folder;
  private Flow flow;

  @BeforeEach
  void read() {
    new FlowFiles(folder).write("round.yaml", ROUND);
    flow = FlowFolder.read(folder, new Problems()).orElseThrow().flows().getFirst();
  }

  @Test
  void picture_is_well_formed_and_leads_back_by_a_dashed_line() throws Exception {
    String svg = SvgPicture.of(flow);

    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new java.io.StringReader(svg)));
    assertThat(svg).contains("stroke-dasharray", "วน &lt;รอบ&gt; &amp; จบ", "kind is a");
    assertThat(SvgPicture.of(flow)).isEqualTo(svg);
  }

  @Test
  void no_two_boxes_lie_on_each_other_and_arrows_lead_down() {
    FlowGraph graph = FlowGraph.of(flow);
    Map<String, Box> boxes = new HashMap<>();
    graph.nodes().forEach(node -> boxes.put(node.id(), Box.of(node)));
    Layers layers = Layers.of(graph);
    Positions at = Positions.of(layers, boxes);

    List<Rectangle2D> placed = new ArrayList<>();
    boxes.forEach(
        (id, box) -> {
          Rectangle2D here =
              new Rectangle2D.Double(
                  at.x().getOrDefault(id, 0.0) - box.width() / 2,
                  at.y().getOrDefault(id, 0.0) - box.height() / 2,
                  box.width(),
                  box.height());
          assertThat(placed).noneMatch(here::intersects);
          placed.add(here);
        });
    for (Layers.Link link : layers.down()) {
      assertThat(at.y().getOrDefault(link.upper(), 0.0))
          .isLessThan(at.y().getOrDefault(link.lower(), 0.0));
    }
    assertThat(layers.back()).containsExactly(new FlowGraph.Edge("again", "kind", ""));
  }

  @Test
  void vowels_and_tone_marks_take_no_room() {
    assertThat(Box.letters("ที่นี่")).isEqualTo(2);
  }

  @Test
  void mermaid_names_keep_clear_of_its_own_words() {
    assertThat(Mermaid.of(flow))
        .contains("s_branch_6 -->|\"else\"| s_end", "วน &lt;รอบ&gt; &amp; จบ")
        .doesNotContain(" end\n");
  }
}
