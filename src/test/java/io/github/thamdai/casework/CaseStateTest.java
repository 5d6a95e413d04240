package io.github.thamdai.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseStateTest {
  @Test
  void only_what_is_named_may_follow() {
    assertThat(CaseState.RECEIVED.next())
        .isEqualTo(Set.of(CaseState.ACCEPTED, CaseState.IN_PROGRESS, CaseState.REJECTED));
    assertThat(CaseState.CLOSED.next()).containsExactly(CaseState.REOPENED);
    assertThat(CaseState.REJECTED.next()).containsExactly(CaseState.REOPENED);
    assertThat(CaseState.IN_PROGRESS.mayBecome(CaseState.CLOSED)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(CaseState.class)
  void no_state_is_a_dead_end_and_none_follows_itself(CaseState state) {
    assertThat(state.next()).isNotEmpty().doesNotContain(state);
  }

  @ParameterizedTest
  @EnumSource(CaseState.class)
  void is_known_by_its_code(CaseState state) {
    assertThat(CaseState.of(state.code())).contains(state);
  }

  @Test
  void an_illegal_change_and_a_refusal_without_a_reason_cannot_be_made() {
    assertThatThrownBy(() -> change(CaseState.RECEIVED, CaseState.CLOSED, ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> change(CaseState.RECEIVED, CaseState.REJECTED, " "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> change(CaseState.CLOSED, CaseState.REOPENED, "ยังดับอยู่"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(change(CaseState.RECEIVED, CaseState.REJECTED, "นอกอำนาจหน้าที่").to())
        .isEqualTo(CaseState.REJECTED);
  }

  private static CaseChange change(CaseState from, CaseState to, String message) {
    return new CaseChange(
        new CaseNumber(2570, 1), 1, from, to, "กองช่าง", message, "", "", null, SampleCase.AT);
  }
}
