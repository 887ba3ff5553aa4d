//! Settings win over files, in any order.

use super::*;

#[test]
fn the_port_and_the_address_are_set_in_either_order() {
    let address: SocketAddr = ([127, 0, 0, 2], 1).into();
    let builder = EmulatorBuilder::default;
    for set in [builder().port(2).listen(address), builder().listen(address).port(2)] {
        assert_eq!(set.address(), ([127, 0, 0, 2], 2).into());
    }
    assert_eq!(builder().listen(address).address(), address);
}

#[test]
fn what_is_set_wins_over_a_keys_file_in_either_order() {
    let file = "organizations = [\"org-file\"]\n[throttle]\nlimit = 1\nwindow_seconds = 2\n";
    let rule = ThrottleRule::new(3, Duration::from_secs(4));
    let builder = EmulatorBuilder::default;
    for set in [
        builder().keys(file).unwrap().throttle(rule).organizations(["org-set"]),
        builder().throttle(rule).organizations(["org-set"]).keys(file).unwrap(),
    ] {
        assert_eq!(set.throttle_rule(), rule);
        assert_eq!(set.shared().unwrap().organizations, Some(vec!["org-set".to_owned()]));
    }
    let of_file = builder().keys(file).unwrap();
    assert_eq!(of_file.throttle_rule(), ThrottleRule::new(1, Duration::from_secs(2)));
    assert_eq!(of_file.shared().unwrap().organizations, Some(vec!["org-file".to_owned()]));
}

#[test]
fn a_head_has_a_time_limit_everywhere() {
    let limit = |builder: EmulatorBuilder| builder.limits().header_timeout;
    let public = || EmulatorBuilder::default().listen_publicly(([0, 0, 0, 0], 0).into());
    let second = Duration::from_secs(1);
    assert_eq!(limit(EmulatorBuilder::default()), HEADER_TIMEOUT);
    assert_eq!(limit(public()), HEADER_TIMEOUT);
    assert_eq!(limit(public().header_timeout(second)), second);
}
