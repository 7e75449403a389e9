package org.heard.consultations.formats;

import java.util.List;

/**
 * What reading a file found, for the person who brought it.
 *
 * @param file name of the file as the person knows it
 * @param findings in the order of the file; empty when everything was taken over as it stood
 */
public record ImportReport(String file, List<Finding> findings) {
  public ImportReport {
    findings = List.copyOf(findings);
  }

  /** The findings that mean this. */
  public List<Finding> of(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).toList();
  }
}
