package org.heard.demo;

import java.util.Map;
import org.heard.consultations.Answer;
import org.heard.shared.Language;
import org.heard.submissions.Assent;

/** One invented submission before it is sent. */
record DemoSubmission(Language language, Map<String, Answer> answers, Assent assent) {}
