package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.heard.accounts.Colleagues;
import org.heard.accounts.CurrentPerson;
import org.heard.consultations.Consultations;
import org.heard.consultations.PreparedCalls;
import org.heard.consultations.Publishing;
import org.heard.consultations.calendar.MechanismCalendar;
import org.heard.consultations.deadlines.Deadlines;
import org.heard.consultations.making.CallVersions;
import org.heard.consultations.making.PlanPresence;
import org.heard.consultations.making.PlanPublishing;
import org.heard.consultations.making.Plans;
import org.heard.consultations.pictures.CallPictures;
import org.heard.consultations.repeating.Series;
import org.heard.consultations.templates.Templates;
import org.heard.consultations.ui.team.Reviews;

/** What the workspace asks. */
@SpringComponent
record PlanServices(
    Plans plans,
    PlanPublishing opening,
    CallVersions versions,
    PlanPresence presence,
    PreparedCalls prepared,
    Consultations consultations,
    Publishing publishing,
    Series series,
    CallPictures pictures,
    Reviews reviews,
    Templates templates,
    Deadlines deadlines,
    MechanismCalendar calendar,
    Colleagues colleagues,
    CurrentPerson me,
    Clock clock) {}
